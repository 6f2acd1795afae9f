package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds insured parties by what their portfolio gives: names and aliases over folded whole words
 * (case, accents, ligatures, apostrophes, hyphens and legal forms do not matter; the longest name
 * wins), handles, domains and listings in addresses, and the analysts' queries. Names inside web
 * and e-mail addresses are not read as text.
 *
 * <p>Immutable and thread-safe. A mention that names nobody costs one hash and one bit a word,
 * however many parties there are.
 */
public final class DictionaryMatcher implements PartyMatcher {
  /** Places that one mention may name parties at; what comes later adds nothing that is new. */
  static final int MOST_PLACES = 10_000;

  private static final Comparator<MatchExplanation> ORDER =
      Comparator.comparing(MatchExplanation::field)
          .thenComparingInt(MatchExplanation::start)
          .thenComparing(MatchExplanation::partyId)
          .thenComparingInt(MatchExplanation::end);

  private final PartySegments segments;
  private final MatchConfiguration configuration;
  private final FirstLook look;

  DictionaryMatcher(PartySegments segments, MatchConfiguration configuration) {
    this(segments, configuration, TextScan::look);
  }

  DictionaryMatcher(PartySegments segments, MatchConfiguration configuration, FirstLook look) {
    this.segments = segments;
    this.configuration = configuration;
    this.look = look;
  }

  /**
   * A matcher of these parties with the default thresholds; of two with one id, the later counts.
   */
  public static DictionaryMatcher of(Collection<Party> parties) {
    return of(parties, MatchConfiguration.defaults());
  }

  /** A matcher of these parties; of two with one id, the later counts. */
  public static DictionaryMatcher of(Collection<Party> parties, MatchConfiguration configuration) {
    return new DictionaryMatcher(PartySegments.of(PartyIndex.of(parties)), configuration);
  }

  @Override
  public List<PartyMatch> match(Mention mention) {
    return explain(mention).stream()
        .map(MatchExplanation::match)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  @Override
  public List<MatchExplanation> explain(Mention mention) {
    List<MentionField> fields = MentionField.of(mention);
    List<Place> found = new PlaceFinder(segments, configuration.evasion(), look, fields).find();
    if (found.isEmpty()) {
      return List.of();
    }
    List<Place> places = LongestMatch.of(found);
    List<Place> kept = places.subList(0, Math.min(places.size(), MOST_PLACES));
    List<MatchExplanation> explained =
        new MatchDecision(configuration, mention, fields, kept).decide();
    return explained.stream().sorted(ORDER).toList();
  }
}
