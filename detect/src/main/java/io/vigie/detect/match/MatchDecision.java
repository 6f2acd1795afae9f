package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what each place of one mention is worth. */
final class MatchDecision {
  /** A variant above this names the party in full. */
  private static final double FULL = 0.9;

  private static final Casing NO_CASING = new Casing(false, false);

  private final MatchConfiguration configuration;
  private final Mention mention;
  private final List<Place> places;
  private final Spots spots;
  private final Map<String, Surroundings> surroundings;
  private final Map<String, Boolean> written = new HashMap<>();
  private final Map<Field, Casing> casings = new EnumMap<>(Field.class);
  private final Map<String, Integer> inFull = new HashMap<>();

  /** How many of the parties at one place something speaks for; the sets are those of the spots. */
  private final Map<Set<String>, Integer> supported = new IdentityHashMap<>();

  MatchDecision(
      MatchConfiguration configuration,
      Mention mention,
      List<MentionField> fields,
      List<Place> places) {
    this.configuration = configuration;
    this.mention = mention;
    this.places = places;
    this.spots = new Spots(places);
    this.surroundings = spots.surroundings(fields);
    fields.forEach(field -> casings.put(field.field(), Casing.of(field.words())));
  }

  List<MatchExplanation> decide() {
    List<Circumstances> seen = places.stream().map(this::circumstances).toList();
    for (int i = 0; i < places.size(); i++) {
      if (isInFull(places.get(i), seen.get(i))) {
        inFull.merge(places.get(i).party().id(), 1, Integer::sum);
      }
    }
    List<MatchExplanation> decided = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      boolean elsewhere = isInFullElsewhere(places.get(i), seen.get(i));
      decided.add(explain(places.get(i), elsewhere ? seen.get(i).withInFull() : seen.get(i)));
    }
    return decided;
  }

  private boolean isInFull(Place place, Circumstances seen) {
    return place.words() > 1
        && place.variant().factor() > FULL
        && MatchConfidence.of(seen).value() >= configuration.certain();
  }

  private boolean isInFullElsewhere(Place place, Circumstances seen) {
    int places = inFull.getOrDefault(place.party().id(), 0);
    return places > 1 || (places == 1 && !isInFull(place, seen));
  }

  private MatchExplanation explain(Place place, Circumstances seen) {
    MatchConfidence confidence = MatchConfidence.of(seen);
    List<String> reasons = new ArrayList<>(confidence.reasons());
    MatchStatus status = status(place.party(), confidence.value(), reasons);
    return new MatchExplanation(
        mention.requiredId(),
        place.party().id(),
        place.field().field(),
        place.start(),
        place.end(),
        place.surface(),
        place.evidence(),
        place.name(),
        confidence.value(),
        status,
        reasons);
  }

  private @Nullable MatchStatus status(Party party, double confidence, List<String> reasons) {
    if (!party.isWatchedAt(mention.seenAt())) {
      reasons.add("seen outside the policy's dates");
      return null;
    }
    if (confidence < configuration.candidate()) {
      return null;
    }
    if (written.computeIfAbsent(party.id(), id -> Authorship.isOwn(party, mention))) {
      reasons.add("written by the party itself");
      return MatchStatus.SELF;
    }
    return confidence >= configuration.certain() ? MatchStatus.CERTAIN : MatchStatus.AMBIGUOUS;
  }

  private Circumstances circumstances(Place place) {
    Party party = place.party();
    Surroundings around = around(party.id());
    Set<String> here = spots.partiesAt(place);
    boolean named = place.words() > 0;
    Casing casing = casings.getOrDefault(place.field().field(), NO_CASING);
    return new Circumstances(
        place.evidence(),
        place.form() == null ? null : NameStrength.of(place.name(), place.form(), party.kind()),
        named && isWrittenAsName(place, casing),
        place.surface().contains(place.name()),
        !party.context().isEmpty(),
        around.contextWord(),
        around.excludeWord(),
        around.identifier(),
        around.relatedWord(),
        false,
        NameOddity.of(place, casing),
        Math.max(0, here.size() - 1),
        rivals(party, here),
        place.variant(),
        place.evasion());
  }

  private static boolean isWrittenAsName(Place place, Casing casing) {
    FoldedText text = place.field().words();
    int first = place.firstWord();
    boolean behindChez = first > 0 && text.is(first - 1, "chez") && text.gap(first) == Gap.PLAIN;
    return behindChez || place.evasion().isDeliberate() || Capitals.show(place, casing.shouted());
  }

  private int rivals(Party party, Set<String> here) {
    boolean self = here.contains(party.id()) && around(party.id()).supports();
    return supported.computeIfAbsent(here, this::countSupported) - (self ? 1 : 0);
  }

  private int countSupported(Set<String> here) {
    return (int) here.stream().filter(id -> around(id).supports()).count();
  }

  private Surroundings around(String party) {
    return surroundings.getOrDefault(party, Surroundings.NOTHING);
  }
}
