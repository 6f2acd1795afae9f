package io.vigie.ingest.flink;

import java.io.IOException;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/**
 * What the enumerator remembers: the feeds that readers hold, whose cursors lie in the readers'
 * state.
 */
public record AssignedFeeds(List<String> feedIds) {

  public AssignedFeeds {
    feedIds = List.copyOf(feedIds);
  }

  /** Version 1: the ids. */
  static final class Serializer implements SimpleVersionedSerializer<AssignedFeeds> {
    private static final int VERSION = 1;

    @Override
    public int getVersion() {
      return VERSION;
    }

    @Override
    public byte[] serialize(AssignedFeeds assigned) throws IOException {
      DataOutputSerializer out = new DataOutputSerializer(256);
      StateText.writeAll(out, assigned.feedIds());
      return out.getCopyOfBuffer();
    }

    @Override
    public AssignedFeeds deserialize(int version, byte[] bytes) throws IOException {
      if (version != VERSION) {
        throw new IOException("enumerator state should be of version 1: was " + version);
      }
      return new AssignedFeeds(StateText.readAll(new DataInputDeserializer(bytes)));
    }
  }
}
