package io.vigie.detect.match;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartySnapshotsTest {
  private static final long BUILD = 42;
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final FeedPosition POSITION = new FeedPosition("topic", Map.of(0, 7L, 1, 9L), NOW);
  private static final String TEXT =
      "Garage Larzac, @vuillard, https://vuillard.example/x et moulin: arnaque, Maison Vuilard";

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");
  private PartySnapshots snapshots = new PartySnapshots(file, BUILD);
  private final List<Party> parties =
      List.of(
          business("b1", "Garage Larzac"),
          business(
              "b2", "Maison Vuillard", "'handles':['vuillard'],'domains':['vuillard.example']"),
          business("b3", "Institut Brevan", "'queries':['moulin AND arnaque']"));

  @BeforeEach
  void writeOne() throws IOException {
    file = folder.resolve("data").resolve("parties.snapshot");
    snapshots = new PartySnapshots(file, BUILD);
    snapshots.write(new PartySnapshots.Snapshot(PartyIndex.of(parties), POSITION));
  }

  @Test
  void findsTheSameFromTheFile() throws IOException {
    PartySnapshots.Snapshot opened = snapshots.open();
    assertThat(opened.position()).isEqualTo(POSITION);
    assertThat(explain(opened.index()))
        .hasSizeGreaterThan(3)
        .anyMatch(each -> each.reasons().contains("one typing error"))
        .isEqualTo(explain(PartyIndex.of(parties)));
  }

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file.getParent()).isDirectoryContaining(each -> each.equals(file));
    try (var files = Files.list(folder.resolve("data"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void refusesAFileInWhichAnyByteChanged() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      int at = i < 64 ? i : random.nextInt(whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      assertThatIOException().as("byte " + at).isThrownBy(snapshots::open);
    }
  }

  @Test
  void refusesAFileThatIsCutShortOrHasMore() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 39, 40, 100, whole.length - 1, whole.length + 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThatIOException().as("length " + length).isThrownBy(snapshots::open);
    }
  }

  @Test
  void refusesTheFileOfAnotherBuild() {
    assertThatIOException()
        .isThrownBy(() -> new PartySnapshots(file, BUILD + 1).open())
        .withMessageContaining("another build");
  }

  @Test
  void refusesTheFileOfTheFormatBefore() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    whole[0]--;
    Files.write(file, whole);
    assertThatIOException().isThrownBy(snapshots::open).withMessageContaining("no snapshot");
  }

  @Test
  void aDirectoryGoesOnFromItsSnapshot() {
    PartyDirectory first = directory();
    first.replaceAll(parties, POSITION);
    PartyDirectory second = directory();
    second.open("topic", NOW.minusSeconds(1));
    assertThat(second.size()).isEqualTo(3);
    assertThat(second.position()).isEqualTo(POSITION);
    assertThat(second.match(text(TEXT))).isEqualTo(first.match(text(TEXT)));
  }

  @Test
  void aDirectoryTakesNoSnapshotOfAnotherTopicOrOfLongAgo() {
    PartyDirectory directory = directory();
    directory.open("another topic", NOW.minusSeconds(1));
    directory.open("topic", NOW);
    assertThat(directory.size()).isZero();
    assertThat(directory.position()).isNull();
  }

  @Test
  void aRefreshedSnapshotHoldsWhatChangedSince() {
    PartyDirectory first = directory();
    first.replaceAll(parties, POSITION);
    FeedPosition later = new FeedPosition("topic", Map.of(0, 8L, 1, 9L), NOW.plusSeconds(5));
    first.apply(Map.of("b1", java.util.Optional.empty()), later);
    first.refreshSnapshot();
    PartyDirectory second = directory();
    second.open("topic", NOW);
    assertThat(second.position()).isEqualTo(later);
    assertThat(second.party("b1")).isEmpty();
    assertThat(second.size()).isEqualTo(2);
  }

  @Test
  void aDirectoryThatCannotWriteGoesOnWithoutSnapshot() throws IOException {
    Path none = folder.resolve("a file");
    Files.createFile(none);
    PartySnapshots impossible = new PartySnapshots(none.resolve("parties.snapshot"), BUILD);
    PartyDirectory directory =
        new PartyDirectory(MatchConfiguration.defaults(), Runnable::run, impossible);
    directory.replaceAll(parties, POSITION);
    directory.open("topic", NOW);
    assertThat(directory.size()).isEqualTo(3);
  }

  @Test
  void theFingerprintOfOneBuildIsAlwaysTheSame() throws IOException {
    assertThat(BuildFingerprint.compute()).isEqualTo(BuildFingerprint.compute()).isNotZero();
  }

  private PartyDirectory directory() {
    return new PartyDirectory(MatchConfiguration.defaults(), Runnable::run, snapshots);
  }

  private static List<MatchExplanation> explain(PartyIndex index) {
    return new DictionaryMatcher(PartySegments.of(index), MatchConfiguration.defaults())
        .explain(text(TEXT));
  }
}
