package io.vigie.deploy.embedded;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What {@code vigie.parties} says of a party.
 *
 * @param origin the file it came from, or {@code api}
 * @param checksum of its JSON, so that what did not change is not written again
 */
record KnownParty(String origin, String tenant, long checksum) {
  /** The header that says where a party came from. */
  static final String ORIGIN = "origin";

  /** Whether writing this again would change nothing. */
  boolean isSame(String otherOrigin, byte[] value) {
    return origin.equals(otherOrigin) && checksum == checksum(value);
  }

  /** Every party on the broker now, by id. */
  static Map<String, KnownParty> all(String bootstrapServers) {
    Map<String, KnownParty> known = new HashMap<>();
    WholeTopic.read(bootstrapServers, Topic.PARTIES, record -> remember(known, record));
    return known;
  }

  private static void remember(
      Map<String, KnownParty> known, ConsumerRecord<String, byte[]> record) {
    if (record.value() == null) {
      known.remove(record.key());
      return;
    }
    Header origin = record.headers().lastHeader(ORIGIN);
    String from = origin == null ? "" : new String(origin.value(), StandardCharsets.UTF_8);
    known.put(
        record.key(), new KnownParty(from, tenantOf(record.value()), checksum(record.value())));
  }

  private static String tenantOf(byte[] value) {
    try {
      return IngestCodecs.PARTY.decode(value).tenantOrDefault();
    } catch (MalformedRecordException e) {
      return Party.DEFAULT_TENANT;
    }
  }

  private static long checksum(byte[] value) {
    CRC32C checksum = new CRC32C();
    checksum.update(value, 0, value.length);
    return checksum.getValue();
  }
}
