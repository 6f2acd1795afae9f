package io.vigie.dashboards.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Annexed;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.detect.harm.Harm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneAnnexStoreTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void givesAnAnnexInTheOrderOfItsPlaces() {
    try (AnnexStore store = LuceneAnnexStore.open(folder)) {
      store.put(
          List.of(annexed("box", 10), annexed("box", 2), annexed("other", 3), annexed("box", 1)),
          Map.of());
      assertThat(store.after("box", 0, 10))
          .containsExactly(annexed("box", 1), annexed("box", 2), annexed("box", 10));
      assertThat(store.after("box", 1, 1)).containsExactly(annexed("box", 2));
      assertThat(store.after("box", 10, 10)).isEmpty();
      assertThat(store.after("none", 0, 10)).isEmpty();
    }
  }

  @Test
  void theLastOneWrittenSaysWhereADetectionLies() {
    try (AnnexStore store = LuceneAnnexStore.open(folder)) {
      Annexed first = annexed("box", 1);
      store.put(List.of(first), Map.of());
      store.put(List.of(new Annexed("later", 4, first.detection())), Map.of());
      assertThat(store.after("box", 0, 10)).isEmpty();
      assertThat(store.after("later", 0, 10)).hasSize(1);
      store.remove(List.of(first.detection().id()));
      assertThat(store.after("later", 0, 10)).isEmpty();
    }
  }

  @Test
  void goesOnWhereItStoppedReading() {
    try (AnnexStore store = LuceneAnnexStore.open(folder)) {
      store.put(List.of(annexed("box", 1)), Map.of(0, 7L, 1, 3L));
    }
    try (AnnexStore store = LuceneAnnexStore.open(folder)) {
      assertThat(store.offsets()).isEqualTo(Map.of(0, 7L, 1, 3L));
      assertThat(store.after("box", 0, 10)).containsExactly(annexed("box", 1));
    }
  }

  private static Annexed annexed(String annex, long place) {
    var alert =
        SampleAlert.of(annex + place)
            .post(Harm.INSULT, "Le patron est un escroc, fuyez.", "escroc")
            .build();
    return new Annexed(annex, place, alert.detections().get(0));
  }
}
