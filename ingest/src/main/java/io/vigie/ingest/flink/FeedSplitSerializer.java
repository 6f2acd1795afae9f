package io.vigie.ingest.flink;

import io.vigie.ingest.source.Cursor;
import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Version 1: feed id, whether there is a cursor, the cursor, keys emitted since. */
final class FeedSplitSerializer implements SimpleVersionedSerializer<FeedSplit> {
  private static final int VERSION = 1;

  @Override
  public int getVersion() {
    return VERSION;
  }

  @Override
  public byte[] serialize(FeedSplit split) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(256);
    Cursor cursor = split.cursor();
    StateText.write(out, split.feedId());
    out.writeBoolean(cursor != null);
    if (cursor != null) {
      StateText.write(out, cursor.value());
    }
    StateText.writeAll(out, split.emitted());
    return out.getCopyOfBuffer();
  }

  @Override
  public FeedSplit deserialize(int version, byte[] bytes) throws IOException {
    if (version != VERSION) {
      throw new IOException("feed state should be of version 1: was " + version);
    }
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    String feedId = StateText.read(in);
    Cursor cursor = in.readBoolean() ? new Cursor(StateText.read(in)) : null;
    return new FeedSplit(feedId, cursor, StateText.readAll(in));
  }
}
