package io.vigie.detect.classify;

import java.util.Locale;
import java.util.Optional;

/**
 * How far words belong to the party, by where it is named.
 *
 * @param penalty taken from the logit
 * @param reason for an analyst; empty when no party is asked for
 */
record Attribution(double penalty, Optional<String> reason) {
  private static final int NEAR = 14;
  private static final double PAGE = 0.1;
  private static final double FAR_IN_SENTENCE = 0.4;
  private static final double NEXT_SENTENCE = 0.2;
  private static final double SENTENCE_BEFORE = 0.4;
  private static final double LATER = 0.7;
  private static final double FAR_AWAY = 1.6;
  private static final int LATER_SENTENCES = 4;

  static Attribution of(FieldReading reading, Found<LexiconEntry> found) {
    return of(reading, found.first(), found.last(), found.row().anywhere());
  }

  static Attribution of(FieldReading reading, int first, int last, boolean anywhere) {
    if (reading.subject() == FieldReading.Subject.ANYONE) {
      return new Attribution(0, Optional.empty());
    }
    int target = nearest(reading.targets(), first, last);
    if (target < 0) {
      return page(reading, anywhere);
    }
    int sentences = reading.token(first).sentence() - reading.token(target).sentence();
    int words = target < first ? first - target : Math.max(0, target - last + 1);
    boolean page = reading.subject() == FieldReading.Subject.PARTY;
    double penalty = anywhere ? 0 : penalty(sentences, words);
    return new Attribution(
        page ? Math.min(penalty, PAGE) : penalty, reason(words, reading, target));
  }

  private static Attribution page(FieldReading reading, boolean anywhere) {
    boolean party = reading.subject() == FieldReading.Subject.PARTY;
    double penalty = anywhere || party ? PAGE : FAR_AWAY;
    String reason =
        party
            ? "The text stands on the party's own page or under its name."
            : "The party is named elsewhere in the mention.";
    return new Attribution(penalty, Optional.of(reason));
  }

  private static double penalty(int sentences, int words) {
    if (sentences == 0) {
      return words <= NEAR ? 0 : FAR_IN_SENTENCE;
    }
    if (sentences == 1) {
      return NEXT_SENTENCE;
    }
    if (sentences == -1) {
      return SENTENCE_BEFORE;
    }
    return sentences > 0 && sentences <= LATER_SENTENCES ? LATER : FAR_AWAY;
  }

  private static Optional<String> reason(int words, FieldReading reading, int target) {
    String name =
        reading
            .text()
            .original()
            .substring(reading.token(target).start(), reading.token(target).end());
    String distance = words <= 1 ? "Next to" : String.format(Locale.ROOT, "%d words from", words);
    return Optional.of(distance + " the name « " + name + " ».");
  }

  private static int nearest(int[] targets, int first, int last) {
    int nearest = -1;
    int smallest = Integer.MAX_VALUE;
    for (int target : targets) {
      int distance = target < first ? first - target : Math.max(0, target - last + 1);
      if (distance < smallest) {
        smallest = distance;
        nearest = target;
      }
    }
    return nearest;
  }
}
