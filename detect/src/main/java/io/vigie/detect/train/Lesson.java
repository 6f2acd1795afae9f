package io.vigie.detect.train;

import io.vigie.detect.harm.Harm;
import java.util.Optional;
import java.util.Set;

/**
 * What one labelled set can honestly teach or measure about one harm.
 *
 * @param ship whether a model trained on it may be shipped; else it only measures
 * @param most how many rows are used at most, to keep one set from drowning the others
 * @param repeat how often each row is shown, to weigh French against English
 * @param positive labels that mean the harm
 * @param negative labels that mean its absence when none of the others is there
 */
record Lesson(
    String set,
    String licence,
    boolean ship,
    int most,
    int repeat,
    Harm harm,
    Set<String> positive,
    Set<String> negative) {

  /** Whether a text does the harm; empty when its labels do not say. */
  Optional<Boolean> label(LabelledText text) {
    if (text.labels().stream().anyMatch(positive::contains)) {
      return Optional.of(true);
    }
    return text.labels().stream().anyMatch(negative::contains)
        ? Optional.of(false)
        : Optional.empty();
  }
}
