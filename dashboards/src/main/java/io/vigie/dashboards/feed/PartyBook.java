package io.vigie.dashboards.feed;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds {@code vigie.parties}: who is insured now. Keeps each party as its JSON, which is several
 * times smaller than its objects. Thread-safe.
 */
public final class PartyBook implements TopicFold {
  private final Map<String, byte[]> parties = new ConcurrentHashMap<>();

  public Optional<Party> find(String id) {
    return Optional.ofNullable(parties.get(id)).map(PartyBook::decode);
  }

  /** The party's name, or its id when it is not, or no longer, in the portfolio. */
  public String nameOf(String id) {
    return find(id).map(Party::name).orElse(id);
  }

  /** Takes one record in; null means removed. */
  public void apply(String id, byte @Nullable [] json) {
    if (json == null) {
      parties.remove(id);
    } else if (isReadable(json)) {
      parties.put(id, json);
    }
  }

  @Override
  public void accept(List<LogRecord> batch, Map<Integer, Long> next) {
    batch.forEach(changed -> apply(changed.keyOrEmpty(), changed.value()));
  }

  private static boolean isReadable(byte[] json) {
    try {
      IngestCodecs.PARTY.decode(json);
      return true;
    } catch (MalformedRecordException e) {
      return false;
    }
  }

  private static Party decode(byte[] json) {
    try {
      return IngestCodecs.PARTY.decode(json);
    } catch (MalformedRecordException e) {
      throw new IllegalStateException("only readable parties are kept", e);
    }
  }
}
