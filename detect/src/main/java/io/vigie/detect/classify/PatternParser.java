package io.vigie.detect.classify;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a pattern: places parted by spaces; {@code ~3} lets up to three tokens come between; a
 * place that ends in {@code ?} may be missing.
 */
final class PatternParser {
  private final Vocabulary vocabulary;

  PatternParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Pattern parse(String written) {
    List<Pattern.Element> elements = new ArrayList<>();
    int gap = 0;
    for (String part : written.strip().split("\\s+")) {
      if (part.startsWith("~")) {
        gap = Integer.parseInt(part.substring(1));
      } else {
        elements.add(element(part, gap));
        gap = 0;
      }
    }
    if (elements.isEmpty() || gap > 0 || elements.get(0).optional() || elements.get(0).gap() > 0) {
      throw new IllegalArgumentException("should begin and end with a place: was " + written);
    }
    return new Pattern(elements);
  }

  private Pattern.Element element(String part, int gap) {
    boolean optional = part.endsWith("?");
    String place = optional ? part.substring(0, part.length() - 1) : part;
    return new Pattern.Element(vocabulary.symbol(place), gap, optional);
  }
}
