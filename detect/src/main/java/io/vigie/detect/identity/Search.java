package io.vigie.detect.identity;

import io.vigie.detect.identity.Affixes.Kind;
import io.vigie.detect.identity.Sighting.Likeness;
import io.vigie.ingest.party.Party;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The search for the parties that one candidate imitates. */
final class Search {
  /** Labels in front of a domain that are read; a longer row of them hides nothing new. */
  private static final int MOST_ABOVE = 4;

  private static final Comparator<Lookalike> ORDER =
      Comparator.comparingDouble(Lookalike::score).reversed().thenComparing(Lookalike::partyId);

  private final Candidate candidate;
  private final Predicate<Party> insured;
  private final List<Reading> readings = new ArrayList<>();
  private final Map<String, Found> best = new LinkedHashMap<>();
  private boolean owned;

  private record Found(Sighting sighting, Technique technique, double logOdds) {}

  /**
   * @param insured whether a party counts here
   */
  Search(Candidate candidate, Predicate<Party> insured) {
    this.candidate = candidate;
    this.insured = insured;
    readings.addAll(Readings.of(candidate.label(), ""));
    List<String> above = candidate.above();
    for (int i = Math.max(0, above.size() - MOST_ABOVE); i < above.size(); i++) {
      List<String> after = new ArrayList<>(above.subList(i + 1, above.size()));
      after.add(candidate.owned());
      readings.addAll(Readings.of(above.get(i), String.join(".", after)));
    }
  }

  /** Looks in one index, without the parties in {@code gone}. */
  void in(LookalikeIndex index, Set<String> gone) {
    for (Reading reading : readings) {
      if (index.isEmpty() || owned) {
        return;
      }
      letters(index, gone, reading);
      looks(index, gone, reading);
      if (reading.isWhole() && reading.label().length() >= Neighbourhood.TWO_EDITS_FROM) {
        fold(index, gone, reading, Likeness.SOUND);
      }
    }
  }

  /** Whether the candidate is an insured party's own. */
  boolean isOwned() {
    return owned;
  }

  /** What was found, surest first. */
  List<Lookalike> found() {
    if (owned) {
      return List.of();
    }
    return best.values().stream().map(Search::lookalike).sorted(ORDER).toList();
  }

  private void letters(LookalikeIndex index, Set<String> gone, Reading reading) {
    byte[] letters = reading.label().getBytes(StandardCharsets.UTF_8);
    if (letters.length <= PartHashes.LONGEST) {
      index.near(
          new PartHashes(letters),
          edits(reading),
          (party, string, edit) -> see(gone, sighting(reading, party, string, edit)));
    }
  }

  private static int edits(Reading reading) {
    if (reading.isWhole()) {
      return 2;
    }
    boolean telling = reading.has(Kind.RISK) || reading.has(Kind.WEB);
    return telling && reading.label().length() >= Neighbourhood.TWO_EDITS_FROM ? 1 : 0;
  }

  private void looks(LookalikeIndex index, Set<String> gone, Reading reading) {
    fold(index, gone, reading, Likeness.LOOKS);
  }

  private void fold(LookalikeIndex index, Set<String> gone, Reading reading, Likeness likeness) {
    boolean looks = likeness == Likeness.LOOKS;
    String folded = looks ? VisualFold.of(reading.label()) : SoundFold.of(reading.label());
    index.alike(
        folded,
        looks ? Neighbourhood.VISUAL : Neighbourhood.SOUND,
        (party, string, edit) -> {
          if (!string.label().equals(reading.label())) {
            see(gone, new Sighting(candidate, reading, party, string, likeness, edit));
          }
        });
  }

  private Sighting sighting(Reading reading, Party party, IdentityString string, Edit edit) {
    return new Sighting(candidate, reading, party, string, Likeness.LETTERS, edit);
  }

  private void see(Set<String> gone, Sighting sighting) {
    Party party = sighting.party();
    if (gone.contains(party.id())) {
      return;
    }
    if (sighting.edit() == Edit.NONE && Ownership.owns(party, candidate)) {
      owned = true;
      return;
    }
    Technique technique = TechniqueChoice.of(sighting);
    Found found = new Found(sighting, technique, Weight.of(sighting, technique));
    if (probability(found.logOdds()) < Lookalike.THRESHOLD
        || sighting.isShadowed()
        || !insured.test(party)) {
      return;
    }
    best.merge(party.id(), found, (one, other) -> other.logOdds() > one.logOdds() ? other : one);
  }

  private static Lookalike lookalike(Found found) {
    Sighting sighting = found.sighting();
    return new Lookalike(
        sighting.candidate().given(),
        sighting.party().id(),
        imitated(sighting.string()),
        probability(found.logOdds()),
        found.technique(),
        Explanation.of(sighting, found.technique()));
  }

  private static String imitated(IdentityString string) {
    return string.suffix().isEmpty() ? string.label() : string.label() + "." + string.suffix();
  }

  /** To three digits: more would claim more than is known. */
  private static double probability(double logOdds) {
    return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000.0;
  }
}
