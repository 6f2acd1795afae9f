package io.vigie.deploy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.deploy.folder.DataFolder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong before anything runs is told in one sentence. */
class RefusalsIT {
  @Test
  void refusesAMissingPortfolio(@TempDir Path folder) throws Exception {
    assertRefused(
        VigieChild.run(
            folder, "up", "--data", folder + "/data", "--portfolio", folder + "/none.jsonl"),
        "there is no portfolio at " + folder + "/none.jsonl");
  }

  @Test
  void refusesAForeignFolder(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("letter.txt"), "mine");

    assertRefused(
        VigieChild.run(folder, "up", "--data", folder.toString(), "--port", "0"),
        "holds files that are not Vigie's");
  }

  @Test
  void refusesASecondProcess(@TempDir Path folder) throws Exception {
    try (DataFolder held = DataFolder.open(folder)) {
      assertRefused(
          VigieChild.run(folder, "up", "--data", held.root().toString(), "--port", "0"),
          "already runs on " + folder);
    }
  }

  @Test
  void refusesATakenPort(@TempDir Path folder) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertRefused(
          VigieChild.run(folder, "up", "--data", folder + "/data", "--port", port),
          "port " + port + " is taken");
    }
  }

  @Test
  void answers2ToWrongUsage(@TempDir Path folder) throws Exception {
    assertThat(VigieChild.run(folder, "up", "--prot", "1").exitCode()).isEqualTo(2);
    assertThat(VigieChild.run(folder).exitCode()).isEqualTo(2);
  }

  private static void assertRefused(VigieChild.Ended ended, String sentence) {
    assertThat(ended.exitCode()).as(ended.err()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("vigie: ").contains(sentence).doesNotContain("\tat ");
  }
}
