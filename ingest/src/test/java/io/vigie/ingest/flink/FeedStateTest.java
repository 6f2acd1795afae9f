package io.vigie.ingest.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.ingest.source.Cursor;
import java.io.IOException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FeedStateTest {
  private final FeedSplitSerializer splits = new FeedSplitSerializer();
  private final AssignedFeeds.Serializer assigned = new AssignedFeeds.Serializer();

  @Test
  void splitsComeBackEqual() throws Exception {
    List<FeedSplit> examples =
        List.of(
            FeedSplit.start("gazette é"),
            new FeedSplit("a", new Cursor(""), List.of()),
            new FeedSplit("a", new Cursor("x".repeat(200_000)), List.of("m-1@0", "m-2@60")),
            new FeedSplit("a", null, Collections.nCopies(10_000, "m-1@0")));
    for (FeedSplit split : examples) {
      assertThat(splits.deserialize(1, splits.serialize(split))).isEqualTo(split);
    }
  }

  @Test
  void layoutOfVersionOneNeverChanges() throws Exception {
    byte[] version1 =
        HexFormat.of()
            .parseHex(
                "00000001" + "61" + "01" + "00000001" + "63" + "00000001" + "00000001" + "6d");
    assertThat(splits.deserialize(1, version1))
        .isEqualTo(new FeedSplit("a", new Cursor("c"), List.of("m")));
    assertThat(splits.serialize(new FeedSplit("a", new Cursor("c"), List.of("m"))))
        .isEqualTo(version1);
  }

  @Test
  void assignedFeedsComeBackEqual() throws Exception {
    AssignedFeeds feeds = new AssignedFeeds(List.of("a", "é"));
    assertThat(assigned.deserialize(1, assigned.serialize(feeds))).isEqualTo(feeds);
  }

  @Test
  void stateOfANewerVersionIsRefused() {
    assertThatThrownBy(() -> splits.deserialize(2, new byte[0])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> assigned.deserialize(2, new byte[0])).isInstanceOf(IOException.class);
  }
}
