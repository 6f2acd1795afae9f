package io.vigie.alerting.claim;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent to an insurer: {@code t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">}. The
 * receiver computes the same over the time, a dot and the bytes of the body, compares in constant
 * time, and refuses old times.
 */
public final class WebhookSigner {
  /** The header that carries the signature. */
  public static final String HEADER = "X-Vigie-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public WebhookSigner(byte[] secret) {
    if (secret.length == 0) {
      throw new IllegalArgumentException("the secret is empty");
    }
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The value of the header. */
  public String sign(byte[] body, Instant at) {
    long seconds = at.getEpochSecond();
    return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(hmac(seconds, body));
  }

  /** Whether a header is the signature of this body, whatever its time. */
  public boolean verifies(String header, byte[] body) {
    String[] parts = header.split(",v1=", 2);
    if (parts.length != 2 || !parts[0].matches("t=\\d{1,12}")) {
      return false;
    }
    long seconds = Long.parseLong(parts[0].substring(2));
    String expected = HexFormat.of().formatHex(hmac(seconds, body));
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.US_ASCII), parts[1].getBytes(StandardCharsets.UTF_8));
  }

  private byte[] hmac(long seconds, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }
}
