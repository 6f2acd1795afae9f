package io.vigie.ingest.normalise;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.mention.Mention;
import java.time.Instant;
import java.util.Optional;

/**
 * The one door for {@code mention/1} JSON: strict UTF-8, schema, limits, then completed. Every
 * entry point reads mentions through it, so that all agree on what is refused. Thread-safe.
 */
public final class MentionReader {
  private final MentionNormaliser normaliser = new MentionNormaliser();

  /**
   * Reads one mention from a part of an array.
   *
   * @param now when it was seen, for a mention that does not say
   * @throws MalformedRecordException with a sentence that says why it cannot be taken in
   */
  public Mention read(byte[] json, int offset, int length, Instant now)
      throws MalformedRecordException {
    Mention mention = IngestCodecs.MENTION.decode(json, offset, length);
    Optional<String> refusal = MentionLimits.reasonToRefuse(mention);
    if (refusal.isPresent()) {
      throw new MalformedRecordException(refusal.get());
    }
    return normaliser.normalise(mention, now);
  }

  /** Reads one mention. */
  public Mention read(byte[] json, Instant now) throws MalformedRecordException {
    return read(json, 0, json.length, now);
  }
}
