package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;
import io.vigie.ingest.party.PartyKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the names that are found in one field with one index, unless they do not count there. */
final class NamePlaces {
  /** A title that is a weaker variant of the name does not name the party beyond doubt. */
  private static final double TITLE_FACTOR = 0.85;

  /** Shorter names are seen in disguises everywhere. */
  private static final int SHORTEST_DISGUISED = 4;

  private static final WordHashes PLURAL_ARTICLES =
      WordHashes.of(Set.of("les", "des", "aux", "ces", "nos", "the", "these", "our"));

  private final PartySegments segments;
  private final PartyIndex index;
  private final MentionField field;
  private final FoldedText text;
  private final EvasionConfiguration evasions;
  private final List<Place> places;

  NamePlaces(
      PartySegments segments,
      PartyIndex index,
      MentionField field,
      EvasionConfiguration evasions,
      List<Place> places) {
    this.segments = segments;
    this.index = index;
    this.field = field;
    this.text = field.words();
    this.evasions = evasions;
    this.places = places;
  }

  /** A name that stands in the text word for word, or with a typing error. */
  void accept(NamedParty named, int first) {
    int last = first + named.form().size() - 1;
    accept(named, new Span(first, last, text.start(first), text.end(last)), null);
  }

  /** A name that shows when the text is read otherwise. */
  void accept(NamedParty named, ReadPath path) {
    Reading first = path.first();
    Reading last = path.last();
    Evasion worse =
        path.evasion().factor() < named.evasion().factor() ? path.evasion() : named.evasion();
    Span span = new Span(first.from(), last.to() - 1, first.start(), last.end());
    accept(named.with(worse), span, path);
  }

  /** Words of the text, and code units of the original, both of the name alone. */
  private record Span(int firstWord, int lastWord, int start, int end) {}

  private void accept(NamedParty named, Span span, @Nullable ReadPath path) {
    if (!segments.counts(index, named.party())) {
      return;
    }
    Link around = linkAround(span.start(), span.end());
    boolean misspelt = named.evasion() == Evasion.TYPO;
    boolean hidden = around != null && (misspelt || isHidden(around, span));
    if (hidden || !mayBeJoined(named, span, around, path) || lacksForm(named, span)) {
      return;
    }
    Evasion seen = SurfaceDisguise.of(field.text(), span.start(), span.end());
    Evasion evasion = named.evasion() == Evasion.NONE ? seen : named.evasion();
    if (evasion.isSeen(evasions) && seen.isSeen(evasions)) {
      places.add(place(named.with(evasion), span));
    }
  }

  private Place place(NamedParty named, Span span) {
    Surface surface = surface(span);
    Variant variant = named.form().variant();
    Evidence evidence = variant.isJoined() ? Evidence.JOINED_NAME : Evidence.NAME;
    return new Place(
        field,
        surface.start(),
        surface.end(),
        named.party(),
        variant.factor() < TITLE_FACTOR ? evidence : whole(evidence, surface),
        named.name(),
        span.firstWord(),
        span.lastWord() - span.firstWord() + 1,
        surface.legalForm(),
        variant,
        named.evasion(),
        named.form());
  }

  /** The words with the legal form beside them. */
  private Surface surface(Span span) {
    boolean wholeWords =
        span.start() == text.start(span.firstWord()) && span.end() == text.end(span.lastWord());
    LegalForms.Found after = LegalForms.startingAt(text, span.lastWord() + 1);
    if (wholeWords && after != null && text.gap(span.lastWord() + 1) != Gap.STRONG) {
      return new Surface(span.start(), text.end(span.lastWord() + after.words()), after.form());
    }
    LegalForms.Found before = LegalForms.endingAt(text, span.firstWord());
    if (wholeWords && before != null && text.gap(span.firstWord()) != Gap.STRONG) {
      int start = text.start(span.firstWord() - before.words());
      return new Surface(start, span.end(), before.form());
    }
    return new Surface(span.start(), span.end(), "");
  }

  private record Surface(int start, int end, String legalForm) {}

  /** A title that is a party's name and nothing else names it beyond doubt. */
  private Evidence whole(Evidence evidence, Surface surface) {
    boolean whole = surface.start() == text.start(0) && surface.end() == text.end(text.size() - 1);
    return switch (field.field()) {
      case TITLE, ABOUT -> whole ? Evidence.TITLE : evidence;
      case TEXT -> evidence;
    };
  }

  /** Words inside an address are no text; a handle is a name only as a whole. */
  private static boolean isHidden(Link around, Span span) {
    if (around.kind() == Link.Kind.BARE_HOST) {
      return false;
    }
    boolean whole = span.start() == around.start() + 1 && span.end() == around.end();
    return around.kind() != Link.Kind.HANDLE || (around.holds(span.start(), span.end()) && !whole);
  }

  /** Words run together count in hashtags and handles, and where only a sign was left out. */
  private boolean mayBeJoined(
      NamedParty named, Span span, @Nullable Link around, @Nullable ReadPath path) {
    if (!named.form().variant().isJoined()) {
      return true;
    }
    int start = span.start();
    boolean marked = start > 0 && "#@".indexOf(field.text().charAt(start - 1)) >= 0;
    boolean apart = named.evasion() == Evasion.SPACED_LETTERS;
    boolean inTag = path != null && path.has(Reading.Kind.IN_TAG);
    return marked || apart || inTag || around != null || SignsOnly.separate(named.name());
  }

  /** Whether the text writes it as that variant, or disguise, is never written. */
  private boolean lacksForm(NamedParty named, Span span) {
    boolean disguised = named.evasion() != Evasion.NONE;
    return (disguised && named.form().letters() < SHORTEST_DISGUISED)
        || (named.form().variant() == Variant.PLURAL && !isPlural(span))
        || lacksCapitals(named, span);
  }

  private boolean isPlural(Span span) {
    int first = span.firstWord();
    return first > 0 && text.isCapitalised(first) && PLURAL_ARTICLES.contains(text.hash(first - 1));
  }

  private boolean lacksCapitals(NamedParty named, Span span) {
    NameForm form = named.form();
    PartyKind kind = named.party().kind();
    return switch (form.variant()) {
      case ACRONYM -> hasSmallLetter(span) || text.isShouted();
      case UNDOTTED -> hasSmallLetter(span);
      case INITIAL_FIRST -> isNoInitial(span.firstWord()) || lacksCapitals(form, kind, span);
      case LAST_INITIAL -> isNoInitial(span.lastWord()) || lacksCapitals(form, kind, span);
      default -> lacksCapitals(form, kind, span);
    };
  }

  private boolean hasSmallLetter(Span span) {
    String surface = field.text().substring(span.start(), span.end());
    return surface.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether every word that is no article of a business should begin with a capital and lacks. */
  private boolean lacksCapitals(NameForm form, PartyKind kind, Span span) {
    if (!EverydayForms.needsCapitals(form, kind)) {
      return false;
    }
    for (int word = span.firstWord(); word <= span.lastWord(); word++) {
      boolean article = kind == PartyKind.BUSINESS && EverydayForms.isSmall(text.word(word));
      if (!article && !text.isCapitalised(word)) {
        return true;
      }
    }
    return text.isShouted();
  }

  /** Whether what would be an initial is a word: {@code l'}, {@code d'}, the verb {@code a}. */
  private boolean isNoInitial(int word) {
    if (text.length(word) > 1) {
      return false;
    }
    int end = text.end(word);
    char next = end < field.text().length() ? field.text().charAt(end) : ' ';
    boolean mute = !text.isCapitalised(word) || text.startsSentence(word);
    boolean verb = mute && next != '.' && EverydayForms.isWord(text.word(word).charAt(0));
    return verb || CharacterFolding.isApostrophe(next) || isPossessive(word);
  }

  /** Whether a small letter stands behind an apostrophe. */
  private boolean isPossessive(int word) {
    int start = text.start(word);
    return start > 0
        && !text.isCapitalised(word)
        && CharacterFolding.isApostrophe(field.text().charAt(start - 1));
  }

  /** The first address that the words touch. */
  private @Nullable Link linkAround(int start, int end) {
    List<Link> links = field.links();
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < links.size() && links.get(low).start() < end ? links.get(low) : null;
  }
}
