package io.vigie.deploy.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldSavepointsTest {
  @Test
  void keepsTheNewestOnly(@TempDir Path folder) throws Exception {
    Path old = savepoint(folder, "savepoint-1");
    Path newest = savepoint(folder, "savepoint-2");

    OldSavepoints.delete(folder, newest);

    assertThat(old).doesNotExist();
    assertThat(newest.resolve("_metadata")).exists();
  }

  @Test
  void keepsNoneWhenACheckpointIsNewer(@TempDir Path folder) throws Exception {
    savepoint(folder, "savepoint-1");

    OldSavepoints.delete(folder, folder.resolveSibling("checkpoints/job/chk-7"));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void toleratesThatThereWasNone(@TempDir Path folder) {
    OldSavepoints.delete(folder.resolve("none"), folder);

    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static Path savepoint(Path folder, String name) throws Exception {
    Path savepoint = Files.createDirectory(folder.resolve(name));
    Files.writeString(savepoint.resolve("_metadata"), "x");
    return savepoint;
  }
}
