package io.vigie.ingest.json;

import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;

/** The codecs of this module's records. */
public final class IngestCodecs {
  public static final RecordCodec<Mention> MENTION = new RecordCodec<>(Mention.class, "mention/1");
  public static final RecordCodec<Party> PARTY = new RecordCodec<>(Party.class, "party/1");
  public static final RecordCodec<DeadLetter> DEAD_LETTER =
      new RecordCodec<>(DeadLetter.class, "dead-letter/1");

  private IngestCodecs() {}
}
