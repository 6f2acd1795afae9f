package io.vigie.detect.match;

import io.vigie.ingest.party.PartyKind;
import org.jspecify.annotations.Nullable;

/** Words next to a name that make the name of somebody else of it. */
final class NameOddity {
  private NameOddity() {}

  /** A sentence that says what is odd, or null. */
  static @Nullable String of(Place place) {
    if (!place.evidence().isName()) {
      return null;
    }
    FoldedText text = place.field().words();
    if (isPartOfDoubleName(text, place.firstWord(), place.firstWord() + place.words())) {
      return "part of a longer, hyphenated name";
    }
    String own = NameForm.legalFormOf(place.name());
    if (!own.isEmpty() && !place.legalForm().isEmpty() && !own.equals(place.legalForm())) {
      return "another legal form: " + place.legalForm();
    }
    return followsFirstName(place, text) ? "behind another first name" : null;
  }

  private static boolean isPartOfDoubleName(FoldedText text, int first, int end) {
    boolean before = first > 0 && text.followsHyphen(first) && text.isCapitalised(first - 1);
    boolean after = end < text.size() && text.followsHyphen(end) && text.isCapitalised(end);
    return before || after;
  }

  private static boolean followsFirstName(Place place, FoldedText text) {
    int first = place.firstWord();
    return place.party().kind() == PartyKind.PERSON
        && place.words() == 1
        && first > 0
        && text.gap(first) == Gap.PLAIN
        && text.isCapitalised(first - 1)
        && KnownWords.shipped().isFirstName(text.word(first - 1));
  }
}
