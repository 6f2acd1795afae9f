package io.vigie.dashboards.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.dashboards.store.LuceneAnnexStore;
import io.vigie.detect.detection.Detection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnexFeedTest {
  private static final Detection DETECTION = SampleAlert.of("one").build().detections().get(0);

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void keepsOfEachDetectionTheLastThatWasWritten() {
    try (AnnexStore store = LuceneAnnexStore.open(folder)) {
      AnnexFeed feed = new AnnexFeed(store);
      feed.accept(List.of(record("box", 1), record("later", 2)), Map.of(0, 2L));
      assertThat(store.after("box", 0, 10)).isEmpty();
      assertThat(store.after("later", 0, 10)).containsExactly(new Annexed("later", 2, DETECTION));
      assertThat(feed.startOffsets()).isEqualTo(Map.of(0, 2L));
      feed.accept(List.of(record("box", 1), record(null)), Map.of(0, 4L));
      assertThat(store.after("box", 0, 10)).isEmpty();
    }
  }

  @Test
  void passesOverWhatCannotBeRead() {
    try (AnnexStore store = LuceneAnnexStore.open(folder)) {
      byte[] rubbish = "rubbish".getBytes(StandardCharsets.UTF_8);
      new AnnexFeed(store).accept(List.of(record("box", 1), record(rubbish)), Map.of(0, 2L));
      assertThat(store.offsets()).isEqualTo(Map.of(0, 2L));
    }
  }

  private static LogRecord record(String annex, long place) {
    return record(AlertingCodecs.ANNEXED.encode(new Annexed(annex, place, DETECTION)));
  }

  private static LogRecord record(byte @Nullable [] value) {
    return new LogRecord(0, 0, DETECTION.id(), value, 0);
  }
}
