package io.vigie.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@code X-Vigie-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">} the way an
 * insurer should: in constant time, and not older than five minutes, so that a recorded request
 * cannot be sent again.
 */
final class SignatureCheck {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

  private final byte[] secret;
  private final InstantSource clock;

  SignatureCheck(String secret, InstantSource clock) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.clock = clock;
  }

  /** Why the request is refused; empty when its signature holds. */
  Optional<String> refusal(@Nullable String header, byte[] body) {
    Matcher matcher = HEADER.matcher(String.valueOf(header));
    if (!matcher.matches()) {
      return Optional.of("X-Vigie-Signature should be t=<seconds>,v1=<64 hex digits>");
    }
    long age = clock.instant().getEpochSecond() - Long.parseLong(matcher.group(1));
    if (Math.abs(age) > TOLERANCE.toSeconds()) {
      return Optional.of("X-Vigie-Signature should be at most 5 minutes old: was " + age + " s");
    }
    byte[] given = HexFormat.of().parseHex(matcher.group(2));
    return MessageDigest.isEqual(given, sign(matcher.group(1), body))
        ? Optional.empty()
        : Optional.of("X-Vigie-Signature does not belong to this body");
  }

  private byte[] sign(String seconds, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
