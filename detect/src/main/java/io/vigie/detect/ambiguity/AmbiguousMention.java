package io.vigie.detect.ambiguity;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.StableId;
import java.util.List;
import java.util.Optional;

/**
 * A question for an analyst of one insurer: whom does this mention name ({@code ambiguous/1})? It
 * raises no alert until somebody answers.
 *
 * @param id see {@link #idOf}
 * @param tenant the insurer; the same name is another question for another insurer
 * @param field the part of the mention that the name stands in
 * @param start first UTF-16 code unit of the name in the normalised mention; for plain text, as it
 *     came in
 * @param end one past the last
 * @param surface the exact text at {@code [start,end)}
 * @param harms what would be reported if the first candidate were meant; empty for a harmless text
 * @param candidates the insurer's parties that may be meant, the likeliest first; never empty
 * @param textStart where the text of {@code mention} begins in the whole text; 0 unless it was cut
 * @param mention the mention, its text cut around the name as in a detection
 */
public record AmbiguousMention(
    String id,
    String mentionId,
    String tenant,
    Field field,
    int start,
    int end,
    String surface,
    List<Harm> harms,
    List<Candidate> candidates,
    int textStart,
    Mention mention) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public AmbiguousMention {
    harms = harms == null ? List.of() : List.copyOf(harms);
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
    surface = surface == null ? "" : surface;
    requirePresent("id", id);
    requirePresent("mentionId", mentionId);
    requirePresent("tenant", tenant);
    requirePresent("field", field);
    requirePresent("mention", mention);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "[start,end) should be a span: was [" + start + "," + end + ")");
    }
    if (textStart < 0) {
      throw new IllegalArgumentException("textStart should be at least 0: was " + textStart);
    }
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("candidates should not be empty");
    }
  }

  /**
   * {@code StableId.of("q", mentionId, revision, tenant, field, start, end)}, numbers in decimal
   * digits: the same name in the same mention always asks the same question.
   */
  public static String idOf(Mention mention, String tenant, Field field, int start, int end) {
    return StableId.of(
        "q",
        mention.requiredId(),
        Integer.toString(mention.revision()),
        tenant,
        field.name(),
        Integer.toString(start),
        Integer.toString(end));
  }

  /** The candidate with this party, when there is one. */
  public Optional<Candidate> candidate(String partyId) {
    return candidates.stream().filter(one -> one.partyId().equals(partyId)).findFirst();
  }

  private static void requirePresent(String field, Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }
}
