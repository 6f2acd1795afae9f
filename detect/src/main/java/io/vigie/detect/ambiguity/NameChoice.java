package io.vigie.detect.ambiguity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered to an {@link AmbiguousMention} ({@code choice/1}). The first answer in the
 * order of the log counts.
 *
 * @param id unique to the answer
 * @param ambiguousId the question
 * @param partyId who is meant; null when nobody insured is
 * @param by who answered
 * @param ambiguous the question itself, so that the party's harms can be looked for without keeping
 *     any text; null in the trail that outlives the text
 */
public record NameChoice(
    String id,
    String ambiguousId,
    String mentionId,
    String tenant,
    @Nullable String partyId,
    String by,
    Instant at,
    @Nullable AmbiguousMention ambiguous) {

  public NameChoice {
    requirePresent("id", id);
    requirePresent("ambiguousId", ambiguousId);
    requirePresent("mentionId", mentionId);
    requirePresent("tenant", tenant);
    requirePresent("by", by);
    requirePresent("at", at);
    if (ambiguous != null && !ambiguous.id().equals(ambiguousId)) {
      throw new IllegalArgumentException(
          "ambiguous should be " + ambiguousId + ": was " + ambiguous.id());
    }
    if (ambiguous != null && partyId != null && ambiguous.candidate(partyId).isEmpty()) {
      throw new IllegalArgumentException("partyId should be one of the candidates: was " + partyId);
    }
  }

  /** Who answered what and when, without the text: what may be kept. */
  public NameChoice withoutText() {
    return new NameChoice(id, ambiguousId, mentionId, tenant, partyId, by, at, null);
  }

  /**
   * Whether this answer counts.
   *
   * @param first id of the answer that was first; null when there was none before this one
   */
  public boolean countsAfter(@Nullable String first) {
    return first == null || first.equals(id);
  }

  private static void requirePresent(String field, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }
}
