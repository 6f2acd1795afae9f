package io.vigie.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DemoFolderTest {
  @Test
  void leavesNothingBehind() throws IOException {
    DemoFolder folder = DemoFolder.create();
    Files.createDirectories(folder.data().resolve("kafka/topic"));
    Files.createDirectories(folder.secrets());
    Files.writeString(folder.secrets().resolve("asteria.secret"), "secret");

    folder.close();

    assertThat(folder.data().getParent()).doesNotExist();
  }
}
