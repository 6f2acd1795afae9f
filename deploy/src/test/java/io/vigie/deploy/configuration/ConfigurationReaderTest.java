package io.vigie.deploy.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationReaderTest {
  @Test
  void takesEveryDefaultFromAnEmptyFile(@TempDir Path folder) throws IOException {
    assertThat(read(folder, "# nothing yet\n")).isEqualTo(VigieConfiguration.defaults());
  }

  @Test
  void readsWhatIsGivenAndKeepsTheOtherDefaults(@TempDir Path folder) throws IOException {
    DeployConfiguration deploy = read(folder, "deploy:\n  port: 9090\n").deploy();

    assertThat(deploy.port()).isEqualTo(9090);
    assertThat(deploy.alertCheckpointMillis()).isEqualTo(500);
  }

  @Test
  void namesAnUnknownKeyAndItsLine(@TempDir Path folder) {
    assertThatThrownBy(() -> read(folder, "deploy:\n  port: 9090\n  prot: 1\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("vigie.yaml:3: unknown key deploy.prot");
  }

  @Test
  void namesABadValueWithItsKey(@TempDir Path folder) {
    assertThatThrownBy(() -> read(folder, "deploy:\n  parallelism: 99\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("deploy.parallelism should be between 1 and 8: was 99");
  }

  @Test
  void refusesBrokenYamlWithItsLine(@TempDir Path folder) {
    assertThatThrownBy(() -> read(folder, "deploy:\n  port: [1\n"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("vigie.yaml:");
  }

  @Test
  void refusesAMissingFile(@TempDir Path folder) {
    assertThatThrownBy(() -> ConfigurationReader.read(folder.resolve("none.yaml")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("none.yaml");
  }

  private static VigieConfiguration read(Path folder, String yaml) throws IOException {
    return ConfigurationReader.read(Files.writeString(folder.resolve("vigie.yaml"), yaml));
  }
}
