package io.vigie.ingest.mention;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Deterministic ids, the same on every JVM and in every version of Vigie.
 *
 * <p>Formula: {@code prefix + "-" + hex(first 16 bytes of SHA-256(p1 ‖ p2 ‖ …))}, where each part
 * is written as its UTF-8 length (4 bytes, big-endian) followed by its UTF-8 bytes, so that no two
 * lists of parts share an encoding.
 */
public final class StableId {
  private static final int ID_BYTES = 16;

  private StableId() {}

  /** The id made from {@code parts}, for example {@code m-6f1c…} (prefix, dash, 32 hex digits). */
  public static String of(String prefix, String... parts) {
    return prefix + "-" + digest(parts).substring(0, 2 * ID_BYTES);
  }

  /** The whole SHA-256 of the length-prefixed parts, as 64 hex digits. */
  public static String digest(String... parts) {
    MessageDigest sha256 = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      sha256.update(bytes);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
