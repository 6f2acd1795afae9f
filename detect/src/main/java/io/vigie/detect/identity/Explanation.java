package io.vigie.detect.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what an analyst can check. */
final class Explanation {
  private Explanation() {}

  static List<String> of(Sighting sighting, Technique technique) {
    List<String> reasons = new ArrayList<>();
    IdentityString string = sighting.string();
    String name =
        string.suffix().isEmpty() ? string.label() : string.label() + "." + string.suffix();
    reasons.add(
        "“%s” %s: “%s” is %s."
            .formatted(shown(sighting), technique.predicate(), name, source(string.source())));
    if (!sighting.reading().added().isEmpty()) {
      String words =
          sighting.reading().added().stream()
              .map(Reading.Added::word)
              .collect(Collectors.joining("”, “", "“", "”"));
      reasons.add("Beside the name stands " + words + ".");
    }
    if (sighting.isSameSuffix()) {
      reasons.add("It ends like the party's own domain, in ." + string.suffix() + ".");
    }
    if (sighting.candidate().encoded()) {
      reasons.add("Decoded it reads “" + sighting.candidate().label() + "”.");
    }
    return reasons;
  }

  private static String shown(Sighting sighting) {
    return sighting.candidate().given().strip();
  }

  private static String source(IdentityString.Source source) {
    return switch (source) {
      case DOMAIN -> "the party's domain";
      case HANDLE -> "the party's account";
      case NAME -> "the party's name in one word";
      case ACRONYM -> "the first letters of the party's name";
    };
  }
}
