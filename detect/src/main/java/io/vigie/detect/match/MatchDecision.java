package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what each place of one mention is worth. */
final class MatchDecision {
  /** Policies are French: their days begin and end in Paris. */
  private static final ZoneId POLICY_ZONE = ZoneId.of("Europe/Paris");

  private static final Surroundings NOTHING_AROUND = new Surroundings(null, null, null);

  private final MatchConfiguration configuration;
  private final Mention mention;
  private final List<Place> places;
  private final Spots spots;
  private final Map<String, Surroundings> surroundings;
  private final Map<String, Boolean> written = new HashMap<>();
  private final Map<MentionField, Boolean> shouted = new HashMap<>();

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
    fields.forEach(field -> shouted.put(field, field.words().isShouted()));
  }

  List<MatchExplanation> decide() {
    List<MatchExplanation> decided = new ArrayList<>(places.size());
    for (Place place : places) {
      decided.add(explain(place));
    }
    return decided;
  }

  private MatchExplanation explain(Place place) {
    MatchConfidence confidence = MatchConfidence.of(circumstances(place));
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
    Policy policy = party.policy();
    if (policy != null && !isCovered(policy)) {
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

  private boolean isCovered(Policy policy) {
    Instant seen = mention.seenAt();
    return seen == null || policy.covers(LocalDate.ofInstant(seen, POLICY_ZONE));
  }

  private Circumstances circumstances(Place place) {
    Party party = place.party();
    Surroundings around = around(party.id());
    Set<String> here = spots.partiesAt(place);
    boolean named = place.words() > 0;
    return new Circumstances(
        place.evidence(),
        named ? NameStrength.of(place.name(), party.kind()) : null,
        named && Capitals.show(place, Boolean.TRUE.equals(shouted.get(place.field()))),
        place.surface().contains(place.name()),
        !party.context().isEmpty(),
        around.contextWord(),
        around.excludeWord(),
        around.identifier(),
        NameOddity.of(place),
        Math.max(0, here.size() - 1),
        rivals(party, here),
        place.variant(),
        place.evasion());
  }

  private int rivals(Party party, Set<String> here) {
    boolean self = here.contains(party.id()) && around(party.id()).supports();
    return supported.computeIfAbsent(here, this::countSupported) - (self ? 1 : 0);
  }

  private int countSupported(Set<String> here) {
    return (int) here.stream().filter(id -> around(id).supports()).count();
  }

  private Surroundings around(String party) {
    return surroundings.getOrDefault(party, NOTHING_AROUND);
  }
}
