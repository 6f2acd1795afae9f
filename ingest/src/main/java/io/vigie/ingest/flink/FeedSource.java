package io.vigie.ingest.flink;

import io.vigie.ingest.Connectors;
import io.vigie.ingest.IngestConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.source.Connector;
import java.util.List;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.metrics.Counter;

/**
 * The configured feeds as one source: each feed is a split, and its cursor is checkpointed state.
 * Unbounded, also without any feed. Mentions come as the connectors made them, not yet normalised.
 */
public final class FeedSource implements Source<Mention, FeedSplit, AssignedFeeds> {
  private static final long serialVersionUID = 1L;
  private final IngestConfiguration configuration;
  private final SerializableFunction<IngestConfiguration, Connector> connectors;

  public FeedSource(IngestConfiguration configuration) {
    this(configuration, Connectors::of);
  }

  FeedSource(
      IngestConfiguration configuration,
      SerializableFunction<IngestConfiguration, Connector> connectors) {
    this.configuration = configuration;
    this.connectors = connectors;
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Mention, FeedSplit> createReader(SourceReaderContext context) {
    Counter failedPolls = context.metricGroup().addGroup("vigie").counter("failed_polls");
    return new FeedReader(
        () -> new FeedPoller(configuration, connectors.apply(configuration), failedPolls), context);
  }

  @Override
  public SplitEnumerator<FeedSplit, AssignedFeeds> createEnumerator(
      SplitEnumeratorContext<FeedSplit> context) {
    return restoreEnumerator(context, new AssignedFeeds(List.of()));
  }

  @Override
  public SplitEnumerator<FeedSplit, AssignedFeeds> restoreEnumerator(
      SplitEnumeratorContext<FeedSplit> context, AssignedFeeds before) {
    return new FeedEnumerator(context, configuration.feeds(), before);
  }

  @Override
  public SimpleVersionedSerializer<FeedSplit> getSplitSerializer() {
    return new FeedSplitSerializer();
  }

  @Override
  public SimpleVersionedSerializer<AssignedFeeds> getEnumeratorCheckpointSerializer() {
    return new AssignedFeeds.Serializer();
  }
}
