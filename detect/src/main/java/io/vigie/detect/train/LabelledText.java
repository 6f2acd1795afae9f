package io.vigie.detect.train;

import java.util.Set;

/**
 * One row of a labelled set.
 *
 * @param set name of the file without its ending
 * @param language ISO 639-1
 * @param labels the set's labels in common words
 */
record LabelledText(String set, String text, String language, Set<String> labels) {

  LabelledText {
    labels = Set.copyOf(labels);
  }
}
