package io.vigie.detect.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names in one field with one index: one step a word, and more only where a name begins. */
final class NameScan {
  private final PartySegments segments;
  private final PartyIndex index;
  private final MentionField field;
  private final FoldedText text;
  private final List<Place> places;
  private int link;

  NameScan(PartySegments segments, PartyIndex index, MentionField field, List<Place> places) {
    this.segments = segments;
    this.index = index;
    this.field = field;
    this.text = field.words();
    this.places = places;
  }

  void run() {
    for (int first = 0; first < text.size(); first++) {
      scanFrom(first);
    }
  }

  private void scanFrom(int first) {
    long hash = Hashing.START;
    for (int word = first; word < text.size(); word++) {
      byte gap = word == first ? Gap.PLAIN : text.gap(word);
      hash = Hashing.add(hash, gap, text.hash(word));
      if (!index.mayBegin(hash)) {
        return;
      }
      int words = word - first + 1;
      index.names(hash, text, first, words, named -> accept(named, first));
    }
  }

  private void accept(NamedParty named, int first) {
    if (!segments.counts(index, named.party())) {
      return;
    }
    int last = first + named.form().size() - 1;
    Link around = linkAround(text.start(first), text.end(last));
    if (isHidden(around, first, last) || !mayBeJoined(named, first, around)) {
      return;
    }
    places.add(place(named, first, last));
  }

  private Place place(NamedParty named, int first, int last) {
    Surface surface = surface(first, last);
    Evidence evidence = named.form().variant().isJoined() ? Evidence.JOINED_NAME : Evidence.NAME;
    return new Place(
        field,
        surface.start(),
        surface.end(),
        named.party(),
        whole(evidence, surface),
        named.name(),
        first,
        last - first + 1,
        surface.legalForm(),
        named.form().variant(),
        named.evasion());
  }

  /** The words with the legal form beside them. */
  private Surface surface(int first, int last) {
    int start = text.start(first);
    int end = text.end(last);
    LegalForms.Found after = LegalForms.startingAt(text, last + 1);
    if (after != null && text.gap(last + 1) != Gap.STRONG) {
      return new Surface(start, text.end(last + after.words()), after.form());
    }
    LegalForms.Found before = LegalForms.endingAt(text, first);
    if (before != null && text.gap(first) != Gap.STRONG) {
      return new Surface(text.start(first - before.words()), end, before.form());
    }
    return new Surface(start, end, "");
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
  private boolean isHidden(@Nullable Link around, int first, int last) {
    if (around == null || around.kind() == Link.Kind.BARE_HOST) {
      return false;
    }
    int start = text.start(first);
    int end = text.end(last);
    boolean whole = start == around.start() + 1 && end == around.end();
    return around.kind() != Link.Kind.HANDLE || (around.holds(start, end) && !whole);
  }

  /** Words run together count in hashtags and handles, and where only a sign was left out. */
  private boolean mayBeJoined(NamedParty named, int first, @Nullable Link around) {
    if (!named.form().variant().isJoined()) {
      return true;
    }
    int start = text.start(first);
    boolean marked = start > 0 && "#@".indexOf(field.text().charAt(start - 1)) >= 0;
    return marked || around != null || SignsOnly.separate(named.name());
  }

  /** The first address that the words touch. */
  private @Nullable Link linkAround(int start, int end) {
    List<Link> links = field.links();
    while (link < links.size() && links.get(link).end() <= start) {
      link++;
    }
    return link < links.size() && links.get(link).start() < end ? links.get(link) : null;
  }
}
