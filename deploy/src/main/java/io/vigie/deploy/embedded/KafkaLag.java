package io.vigie.deploy.embedded;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records each reader of a topic is behind, as of its last checkpoint; published as {@code
 * vigie_kafka_lag{group,topic}}.
 */
final class KafkaLag {
  private final Admin admin;
  private final MultiGauge gauge;
  private volatile long total;

  KafkaLag(Admin admin, MeterRegistry registry) {
    this.admin = admin;
    this.gauge =
        MultiGauge.builder("vigie.kafka.lag")
            .description("Records not yet read, as of the reader's last checkpoint")
            .register(registry);
  }

  /** The records that all readers together are behind, as of the last {@link #refresh}. */
  long total() {
    return total;
  }

  /** Asks the broker. */
  void refresh() throws InterruptedException, ExecutionException {
    Map<GroupAndTopic, Long> lags = lags();
    total = lags.values().stream().mapToLong(Long::longValue).sum();
    gauge.register(lags.entrySet().stream().map(KafkaLag::row).toList(), true);
  }

  private Map<GroupAndTopic, Long> lags() throws InterruptedException, ExecutionException {
    Map<String, Map<TopicPartition, OffsetAndMetadata>> read = offsetsRead();
    Map<TopicPartition, Long> ends = ends(read);
    Map<GroupAndTopic, Long> lags = new HashMap<>();
    read.forEach(
        (group, offsets) ->
            offsets.forEach(
                (partition, offset) -> {
                  if (offset != null) {
                    long behind = Math.max(0, ends.getOrDefault(partition, 0L) - offset.offset());
                    lags.merge(new GroupAndTopic(group, partition.topic()), behind, Long::sum);
                  }
                }));
    return lags;
  }

  private Map<String, Map<TopicPartition, OffsetAndMetadata>> offsetsRead()
      throws InterruptedException, ExecutionException {
    List<String> groups =
        admin.listGroups().all().get().stream().map(GroupListing::groupId).toList();
    return admin
        .listConsumerGroupOffsets(
            groups.stream()
                .collect(
                    Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec())))
        .all()
        .get();
  }

  private Map<TopicPartition, Long> ends(Map<String, Map<TopicPartition, OffsetAndMetadata>> read)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> asked =
        read.values().stream()
            .flatMap(offsets -> offsets.keySet().stream())
            .distinct()
            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(asked).all().get();
    return ends.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  private static MultiGauge.Row<?> row(Map.Entry<GroupAndTopic, Long> lag) {
    Tags tags = Tags.of("group", lag.getKey().group(), "topic", lag.getKey().topic());
    return MultiGauge.Row.of(tags, lag.getValue());
  }

  private record GroupAndTopic(String group, String topic) {}
}
