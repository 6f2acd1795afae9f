package io.vigie.detect.train;

import java.util.Set;

/**
 * One row of a labelled set.
 *
 * @param set name of the file without its ending
 * @param original as the set has it
 * @param text with the markers of users and links that all sets share
 * @param language ISO 639-1
 * @param labels the set's labels in common words
 */
record LabelledText(String set, String original, String text, String language, Set<String> labels) {

  LabelledText {
    labels = Set.copyOf(labels);
  }
}
