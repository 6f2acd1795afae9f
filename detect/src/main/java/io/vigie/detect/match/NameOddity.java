package io.vigie.detect.match;

import io.vigie.ingest.party.PartyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the words next to a name for what makes the name of somebody else of it. */
final class NameOddity {
  private static final double OTHER = 0.1;
  private static final double UNLIKELY = 0.35;
  private static final double DOUBTFUL = 0.5;

  private static final Set<String> INDEFINITE =
      Set.of("un", "une", "des", "a", "an", "quelques", "plusieurs", "aucun", "aucune", "chaque");

  private static final KnownWords KNOWN = KnownWords.shipped();

  private final Place place;
  private final FoldedText text;
  private final Casing casing;
  private final int first;
  private final int end;
  private final List<Oddity> found = new ArrayList<>();

  private NameOddity(Place place, Casing casing) {
    this.place = place;
    this.text = place.field().words();
    this.casing = casing;
    this.first = place.firstWord();
    this.end = place.firstWord() + place.words();
  }

  /** What lowers the confidence most, or null. */
  static @Nullable Oddity of(Place place, Casing casing) {
    if (!place.evidence().isName() || place.words() == 0) {
      return null;
    }
    NameOddity odd = new NameOddity(place, casing);
    odd.hyphens();
    odd.legalForm();
    odd.before();
    odd.behind();
    return odd.found.stream().min(Comparator.comparingDouble(Oddity::most)).orElse(null);
  }

  private void hyphens() {
    boolean before = first > 0 && text.followsHyphen(first) && text.isCapitalised(first - 1);
    boolean after = end < text.size() && text.followsHyphen(end);
    if (after && end + 1 < text.size() && text.followsHyphen(end + 1) && isGrammar(end)) {
      add("part of the name of a place", OTHER);
    } else if (before || (after && text.isCapitalised(end) && !isGrammar(end))) {
      add("part of a longer, hyphenated name", DOUBTFUL);
    }
  }

  private void legalForm() {
    String own = BareName.of(place.name()).legalForm();
    if (!own.isEmpty() && !place.legalForm().isEmpty() && !own.equals(place.legalForm())) {
      add("another legal form: " + place.legalForm(), DOUBTFUL);
    }
  }

  private void before() {
    if (first == 0 || text.gap(first) != Gap.PLAIN || text.startsSentence(first)) {
      return;
    }
    String word = text.word(first - 1);
    boolean capital = text.isCapitalised(first - 1);
    if (KNOWN.isPlaceBefore(word) && !isOwnWord(word)) {
      add("named after somebody: " + word, OTHER);
    } else if (isFirstName(word, capital)) {
      boolean alone = place.words() == 1;
      add("behind another first name: " + word, alone ? UNLIKELY : DOUBTFUL);
    } else if (INDEFINITE.contains(word) && isWithoutCapital()) {
      add("behind an indefinite article, as common nouns stand", DOUBTFUL);
    } else if (isOtherTrade(word, capital)) {
      add("behind the word for a trade: " + word, DOUBTFUL);
    }
  }

  private boolean isWithoutCapital() {
    boolean capital = false;
    for (int word = first; word < end; word++) {
      capital |= text.isCapitalised(word);
    }
    return !capital;
  }

  /** A first name that is not the party's: in front of a last name, or making a compound one. */
  private boolean isFirstName(String word, boolean capital) {
    boolean personal = place.party().kind() == PartyKind.PERSON || place.words() == 1;
    boolean clear = capital || (KNOWN.firstNameClass(word) <= 2 && !KNOWN.isEveryday(word));
    return personal
        && clear
        && KNOWN.isFirstName(word)
        && !isGrammar(first - 1)
        && !place.variant().isLastNameOnly();
  }

  private boolean isOtherTrade(String word, boolean capital) {
    boolean inSentence = first > 1 && !text.startsSentence(first - 1);
    return place.words() == 1
        && capital
        && inSentence
        && casing.tells()
        && KNOWN.isTrade(word)
        && !isOwnTrade(word);
  }

  private void behind() {
    if (end >= text.size() || text.gap(end) != Gap.PLAIN || text.startsSentence(end)) {
      return;
    }
    String word = text.word(end);
    boolean capital = text.isCapitalised(end) && casing.tells();
    boolean and = word.equals("&");
    if (and && end + 1 < text.size() && KNOWN.isCompanionBehind(text.word(end + 1))) {
      add("part of the name of a company", DOUBTFUL);
    } else if (capital && KNOWN.isPlaceBehind(word)) {
      add("named after somebody: " + word, OTHER);
    } else if (capital && KNOWN.isCompanionBehind(word)) {
      add("part of the name of a company", DOUBTFUL);
    } else if ((capital || casing.shouted()) && isOtherCompany(word)) {
      add("part of another company's name: " + word, place.words() == 1 ? OTHER : DOUBTFUL);
    } else if (capital && (isLongerPerson(word) || isLongerName(word))) {
      add("part of a longer name: " + word, DOUBTFUL);
    } else if (isOtherBranch(word)) {
      add("in another town: " + word, DOUBTFUL);
    }
  }

  private boolean isOtherCompany(String word) {
    return KNOWN.isTrade(word) && !isOwnWord(word);
  }

  private boolean isLongerPerson(String word) {
    return place.party().kind() == PartyKind.PERSON
        && !KNOWN.isTown(word)
        && (KNOWN.isLastName(word) || (place.words() == 1 && KNOWN.isFirstName(word)))
        && !isOwnWord(word);
  }

  /** A last name alone in front of another capitalised word: a longer name, of whatever. */
  private boolean isLongerName(String word) {
    NameForm form = place.form();
    return form != null
        && place.words() == 1
        && !place.variant().isLastNameOnly()
        && KNOWN.isLastName(form.words()[0])
        && !KNOWN.isEveryday(word)
        && !KNOWN.isTown(word)
        && !isOwnWord(word);
  }

  private boolean isOtherBranch(String word) {
    return place.variant() == Variant.WITHOUT_TOWN && KNOWN.isTown(word) && !isOwnWord(word);
  }

  /** Whether the portfolio gives the word with the party. */
  private boolean isOwnWord(String word) {
    return PartyWords.of(place.party()).contains(word);
  }

  private boolean isOwnTrade(String word) {
    return PartyWords.of(place.party()).stream()
        .anyMatch(
            own -> !java.util.Collections.disjoint(KNOWN.tradesOf(own), KNOWN.tradesOf(word)));
  }

  private boolean isGrammar(int word) {
    return KNOWN.isGrammar(text.word(word));
  }

  private void add(String sentence, double most) {
    found.add(new Oddity(sentence, most));
  }
}
