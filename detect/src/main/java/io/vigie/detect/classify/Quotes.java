package io.vigie.detect.classify;

/** Words of the original text, between quotation marks. */
final class Quotes {
  private static final int LONGEST = 120;

  private Quotes() {}

  static String of(FieldReading reading, int first, int last) {
    int start = reading.token(first).start();
    int end = reading.token(last - 1).end();
    String words = reading.text().original().substring(start, end).replaceAll("\\s+", " ");
    return "« " + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words) + " »";
  }
}
