package io.vigie.dashboards.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.alerting.alert.Alert;
import io.vigie.dashboards.sample.SampleAlert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneAlertStoreTest extends AlertStoreContract {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Override
  AlertStore open() {
    return LuceneAlertStore.open(folder.resolve("alerts"));
  }

  @Test
  void startsEmptyWithoutOffsetsWhereTheIndexIsDamaged() throws IOException {
    Path damaged = folder.resolve("damaged");
    Alert alert = SampleAlert.of("lost").build();
    try (AlertStore first = LuceneAlertStore.open(damaged)) {
      first.put(List.of(alert), Map.of(0, 5L));
    }
    damageEveryFile(damaged);
    try (AlertStore second = LuceneAlertStore.open(damaged)) {
      assertThat(second.offsets()).isEmpty();
      second.put(List.of(alert), Map.of(0, 5L));
      assertThat(second.get(Scope.everything(), alert.id())).contains(alert);
    }
  }

  @Test
  void startsEmptyWhereTheFirstCommitNeverEnded() throws IOException {
    Path fresh = Files.createDirectories(folder.resolve("fresh"));
    Files.writeString(fresh.resolve("pending_segments_1"), "half a commit");
    Files.writeString(fresh.resolve("_0.cfs"), "half a segment");
    Alert alert = SampleAlert.of("first").build();
    try (AlertStore store = LuceneAlertStore.open(fresh)) {
      assertThat(store.offsets()).isEmpty();
      store.put(List.of(alert), Map.of(0, 1L));
    }
    try (AlertStore again = LuceneAlertStore.open(fresh)) {
      assertThat(again.get(Scope.everything(), alert.id())).contains(alert);
    }
  }

  @Test
  void refusesAnIndexThatIsOpenElsewhereAndLeavesItWhole() {
    Path shared = folder.resolve("shared");
    try (AlertStore first = LuceneAlertStore.open(shared)) {
      Alert alert = SampleAlert.of("safe").build();
      first.put(List.of(alert), Map.of());
      assertThatThrownBy(() -> LuceneAlertStore.open(shared))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(first.get(Scope.everything(), alert.id())).contains(alert);
    }
  }

  private static void damageEveryFile(Path damaged) throws IOException {
    try (Stream<Path> files = Files.list(damaged)) {
      for (Path file : files.toList()) {
        if (Files.size(file) > 40) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[bytes.length / 2] ^= 0x55;
          Files.write(file, bytes);
        }
      }
    }
  }
}
