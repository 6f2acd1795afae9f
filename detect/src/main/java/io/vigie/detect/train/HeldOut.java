package io.vigie.detect.train;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which rows of a set without parties the encoder never sees in training: one in ten, by its words
 * as the set has them. The same rule stands in {@code detect/training/vigie_training/texts.py}.
 */
final class HeldOut {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int DIGITS = 8;
  private static final int ONE_IN = 10;

  private HeldOut() {}

  static boolean is(String text) {
    String words = BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return Long.parseLong(order(words).substring(0, DIGITS), 16) % ONE_IN == 0;
  }

  /** Hexadecimal digits that put texts in an order that has nothing to do with them. */
  static String order(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
