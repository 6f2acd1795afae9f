package io.vigie.detect.detection;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.StableId;
import java.util.ArrayList;
import java.util.List;

/**
 * One harm done to one party by one mention ({@code detection/1}).
 *
 * @param id see {@link #idOf}
 * @param score calibrated probability of the harm, 0 to 1
 * @param quote the exact text at {@code [start,end)} of {@code field}; empty when the whole mention
 *     is the harm, as with a look-alike domain
 * @param start first UTF-16 code unit of the quote in the normalised mention; for plain text, as it
 *     came in
 * @param end one past the last
 * @param reasons sentences that an analyst can check
 * @param model name and version of what scored it
 * @param matchConfidence how sure it is that the party is meant, 0 to 1
 * @param mention the mention, its text cut around the match by {@link MentionExcerpt}
 */
public record Detection(
    String id,
    String mentionId,
    String partyId,
    Harm harm,
    double score,
    String quote,
    int start,
    int end,
    Field field,
    List<String> reasons,
    String model,
    double matchConfidence,
    Mention mention) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public Detection {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    quote = quote == null ? "" : quote;
    requirePresent("id", id);
    requirePresent("mentionId", mentionId);
    requirePresent("partyId", partyId);
    requirePresent("harm", harm);
    requirePresent("mention", mention);
    requireProbability("score", score);
    requireProbability("matchConfidence", matchConfidence);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "[start,end) should be a span: was [" + start + "," + end + ")");
    }
  }

  /**
   * {@code StableId.of("d", mentionId, revision, partyId, harm)}: the same mention, party and harm
   * always give the same id, however often it is detected.
   */
  public static String idOf(Mention mention, String partyId, Harm harm) {
    return StableId.of(
        "d", mention.requiredId(), Integer.toString(mention.revision()), partyId, harm.name());
  }

  /**
   * The same harm after a person said who is meant.
   *
   * @param textStart where the text that was examined begins in the whole text
   */
  Detection chosenBy(String person, int textStart) {
    List<String> why = new ArrayList<>(reasons);
    why.add("Who is meant was decided by " + person + ".");
    int cut = field == Field.TEXT ? textStart : 0;
    return new Detection(
        id,
        mentionId,
        partyId,
        harm,
        score,
        quote,
        start + cut,
        end + cut,
        field,
        why,
        model,
        1,
        mention);
  }

  private static void requirePresent(String field, Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }

  private static void requireProbability(String field, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(field + " should be between 0 and 1: was " + value);
    }
  }
}
