package io.vigie.detect.train;

import io.vigie.detect.harm.Harm;
import java.util.Map;

/**
 * A text that is asked whether it attacks anyone.
 *
 * @param set where it comes from
 * @param answers what is known; a harm that is left out is unknown
 */
record AskedText(String set, String text, String language, Map<Harm, Boolean> answers) {

  AskedText {
    answers = Map.copyOf(answers);
  }
}
