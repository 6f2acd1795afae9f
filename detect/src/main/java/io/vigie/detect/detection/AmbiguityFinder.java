package io.vigie.detect.detection;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.Candidate;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchExplanation;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.detect.match.PartyMatcher;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the questions that a mention raises: one for each insurer and set of candidates, about the
 * first place where they are found. A party that is certainly meant elsewhere in the mention, or
 * wrote it, is no question any more.
 */
final class AmbiguityFinder {
  /** A list of names that asks more than this is nothing that a person would go through. */
  static final int MOST_QUESTIONS = 20;

  /** Namesakes beyond the likeliest of these help nobody. */
  static final int MOST_CANDIDATES = 50;

  private static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparingDouble(Candidate::confidence)
          .reversed()
          .thenComparing(Candidate::partyId);

  private final PartyMatcher matcher;
  private final Function<String, Optional<Party>> parties;

  AmbiguityFinder(PartyMatcher matcher, Function<String, Optional<Party>> parties) {
    this.matcher = matcher;
    this.parties = parties;
  }

  private record Spot(Field field, int start, int end) {
    static Spot of(PartyMatch match) {
      return new Spot(match.field(), match.start(), match.end());
    }

    boolean is(MatchExplanation place) {
      return place.field() == field && place.start() == start && place.end() == end;
    }
  }

  private record Question(String tenant, Set<String> candidates) {}

  /**
   * The questions of a mention, in the order of its places.
   *
   * @param matches every match of the mention
   * @param harms what would be reported if the party that all given places name were meant
   */
  List<AmbiguousMention> of(
      Mention mention, List<PartyMatch> matches, Function<List<PartyMatch>, List<Harm>> harms) {
    List<PartyMatch> doubtful = doubtful(matches);
    if (doubtful.isEmpty()) {
      return List.of();
    }
    Asking asking = new Asking(mention, doubtful, matcher.explain(mention), harms);
    return questions(doubtful).entrySet().stream()
        .limit(MOST_QUESTIONS)
        .map(question -> asking.ask(question.getKey(), question.getValue()))
        .toList();
  }

  private static List<PartyMatch> doubtful(List<PartyMatch> matches) {
    Set<String> settled =
        matches.stream()
            .filter(match -> match.status() != MatchStatus.AMBIGUOUS)
            .map(PartyMatch::partyId)
            .collect(Collectors.toSet());
    return matches.stream()
        .filter(match -> match.status() == MatchStatus.AMBIGUOUS)
        .filter(match -> !settled.contains(match.partyId()))
        .toList();
  }

  /** Each question with the first spot that raises it. */
  private Map<Question, Spot> questions(List<PartyMatch> doubtful) {
    Map<Spot, Map<String, Set<String>>> bySpot = new LinkedHashMap<>();
    for (PartyMatch match : doubtful) {
      Map<String, Set<String>> here =
          bySpot.computeIfAbsent(Spot.of(match), spot -> new TreeMap<>());
      parties
          .apply(match.partyId())
          .map(Party::tenantOrDefault)
          .ifPresent(
              tenant -> here.computeIfAbsent(tenant, ids -> new TreeSet<>()).add(match.partyId()));
    }
    Map<Question, Spot> questions = new LinkedHashMap<>();
    bySpot.forEach(
        (spot, tenants) ->
            tenants.forEach(
                (tenant, ids) -> questions.putIfAbsent(new Question(tenant, ids), spot)));
    return questions;
  }

  /** One mention, while its questions are made. */
  private final class Asking {
    private final Mention mention;
    private final List<PartyMatch> doubtful;
    private final List<MatchExplanation> explained;
    private final Function<List<PartyMatch>, List<Harm>> harms;

    Asking(
        Mention mention,
        List<PartyMatch> doubtful,
        List<MatchExplanation> explained,
        Function<List<PartyMatch>, List<Harm>> harms) {
      this.mention = mention;
      this.doubtful = doubtful;
      this.explained = explained;
      this.harms = harms;
    }

    AmbiguousMention ask(Question question, Spot spot) {
      List<Candidate> candidates = ranked(question.candidates(), spot);
      boolean inText = spot.field() == Field.TEXT;
      int from = inText ? spot.start() : 0;
      int to = inText ? spot.end() : 0;
      return new AmbiguousMention(
          AmbiguousMention.idOf(mention, question.tenant(), spot.field(), spot.start(), spot.end()),
          mention.requiredId(),
          question.tenant(),
          spot.field(),
          spot.start(),
          spot.end(),
          surface(spot),
          harms.apply(placesOf(candidates.get(0).partyId())),
          candidates,
          MentionExcerpt.firstKept(mention, from, to),
          MentionExcerpt.around(mention, from, to));
    }

    private List<Candidate> ranked(Set<String> ids, Spot spot) {
      List<MatchExplanation> here = explained.stream().filter(spot::is).toList();
      boolean others = here.stream().anyMatch(place -> !ids.contains(place.partyId()));
      Map<String, Candidate> byParty = new HashMap<>();
      (others ? ownView(ids, spot) : here)
          .forEach(place -> byParty.put(place.partyId(), candidate(place)));
      return ids.stream()
          .map(id -> byParty.getOrDefault(id, new Candidate(id, 0, List.of())))
          .sorted(LIKELIEST_FIRST)
          .limit(MOST_CANDIDATES)
          .toList();
    }

    /**
     * The places as they would be without anybody else's parties, so that no reason and no figure
     * tells one insurer of another's.
     */
    private List<MatchExplanation> ownView(Set<String> ids, Spot spot) {
      List<Party> own = ids.stream().flatMap(id -> parties.apply(id).stream()).toList();
      return DictionaryMatcher.of(own).explain(mention).stream().filter(spot::is).toList();
    }

    private String surface(Spot spot) {
      return doubtful.stream()
          .filter(match -> Spot.of(match).equals(spot))
          .map(PartyMatch::surface)
          .findFirst()
          .orElse("");
    }

    private List<PartyMatch> placesOf(String partyId) {
      return doubtful.stream().filter(match -> match.partyId().equals(partyId)).toList();
    }
  }

  private static Candidate candidate(MatchExplanation place) {
    return new Candidate(place.partyId(), place.confidence(), place.reasons());
  }
}
