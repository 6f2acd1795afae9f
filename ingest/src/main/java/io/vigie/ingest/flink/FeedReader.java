package io.vigie.ingest.flink;

import io.vigie.ingest.mention.Mention;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.connector.base.source.reader.SingleThreadMultiplexSourceReaderBase;
import org.apache.flink.connector.base.source.reader.splitreader.SplitReader;

/** Emits the mentions of its feeds and keeps their progress in checkpoints. */
@SuppressWarnings("try") // Flink's own close() may be interrupted
final class FeedReader
    extends SingleThreadMultiplexSourceReaderBase<FeedRecord, Mention, FeedSplit, FeedProgress> {

  FeedReader(Supplier<SplitReader<FeedRecord, FeedSplit>> poller, SourceReaderContext context) {
    super(
        poller,
        (record, output, progress) -> progress.take(record, output),
        context.getConfiguration(),
        context);
  }

  @Override
  protected void onSplitFinished(Map<String, FeedProgress> finished) {
    // a feed that is no longer configured: its state goes with it
  }

  @Override
  protected FeedProgress initializedState(FeedSplit split) {
    return new FeedProgress(split);
  }

  @Override
  protected FeedSplit toSplitType(String splitId, FeedProgress progress) {
    return progress.toSplit();
  }
}
