package io.vigie.deploy.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  private static final RunFile RUN = new RunFile(42, "127.0.0.1:1", "http://127.0.0.1:2", "secret");

  @Test
  void makesAFolderThatCanBeOpenedAgain(@TempDir Path parent) {
    Path path = parent.resolve("new/data");
    DataFolder.open(path).close();

    try (DataFolder folder = DataFolder.open(path)) {
      assertThat(folder.temporary()).isEmptyDirectory();
    }
  }

  @Test
  void refusesASecondHolderInOneSentence(@TempDir Path path) {
    try (DataFolder first = DataFolder.open(path)) {
      first.announce(RUN);

      assertThatThrownBy(() -> DataFolder.open(path))
          .isInstanceOf(Refusal.class)
          .hasMessage(
              "another process 42 already runs on " + path + ": stop it or name another --data");
    }
  }

  @Test
  void refusesAFolderOfSomebodyElse(@TempDir Path path) throws IOException {
    Files.writeString(path.resolve("thesis.txt"), "do not touch");

    assertThatThrownBy(() -> DataFolder.open(path))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("holds files that are not Vigie's");
    assertThat(path).isDirectoryNotContaining("glob:**/lock");
  }

  @Test
  void refusesAnotherFormat(@TempDir Path path) throws IOException {
    Files.writeString(path.resolve("vigie-data.format"), "2\n");

    assertThatThrownBy(() -> DataFolder.open(path)).hasMessageContaining("format 1: was 2");
  }

  @Test
  void refusesAFileWhereAFolderShouldBe(@TempDir Path parent) throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "");

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(Refusal.class)
        .hasMessage("cannot use " + file + " as data folder: a file of that name exists");
    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("cannot use " + file.resolve("data") + " as data folder: ")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void emptiesItsTemporaryFolderAtEveryStart(@TempDir Path path) throws IOException {
    try (DataFolder folder = DataFolder.open(path)) {
      Files.createDirectories(folder.temporary().resolve("a/b"));
      Files.writeString(folder.temporary().resolve("a/b/left-over"), "");
    }

    try (DataFolder folder = DataFolder.open(path)) {
      assertThat(folder.temporary()).isEmptyDirectory();
    }
  }

  @Test
  void tellsOthersHowToReachItOnlyWhileItRuns(@TempDir Path path) throws IOException {
    assertThat(DataFolder.running(path)).isEmpty();
    try (DataFolder folder = DataFolder.open(path)) {
      folder.announce(RUN);

      assertThat(DataFolder.running(path)).contains(RUN);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(path.resolve("run.json"))))
          .isEqualTo("rw-------");
    }
    assertThat(DataFolder.running(path)).isEmpty();
  }

  @Test
  void takesNoNoticeOfTheRunFileOfAProcessThatDied(@TempDir Path path) {
    DataFolder folder = DataFolder.open(path);
    folder.close();
    try (DataFolder next = DataFolder.open(path)) {
      next.announce(RUN);
    }

    assertThat(DataFolder.isInUse(path)).isFalse();
    assertThat(DataFolder.running(path)).isEmpty();
  }
}
