package io.vigie.deploy.cli;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One line that {@code vigie classify} reads.
 *
 * @param id given back as it came, a string or a number
 * @param language ISO 639-1 code; found out when absent
 */
record TextToClassify(@Nullable JsonNode id, String text, @Nullable String language) {

  @SuppressWarnings("NullAway") // a line may leave anything out
  TextToClassify {
    if (text == null) {
      throw new IllegalArgumentException("text is missing");
    }
  }
}
