package io.vigie.alerting.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretFileTest {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void secretOfItsOwnerIsRead() throws Exception {
    assertThat(SecretFile.read(file("s3cret\n", "rw-------")))
        .isEqualTo("s3cret".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void fileOpenToEverybodyIsRefusedWithoutShowingTheSecret() throws Exception {
    Path open = file("s3cret", "rw-r--r--");
    assertThatThrownBy(() -> SecretFile.read(open))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("open to every user")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void missingOrEmptyFileIsRefused() throws Exception {
    assertThatThrownBy(() -> SecretFile.read(folder.resolve("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read");
    Path empty = file(" \n", "rw-------");
    assertThatThrownBy(() -> SecretFile.read(empty)).hasMessageContaining("is empty");
  }

  private Path file(String content, String permissions) throws IOException {
    Path file = Files.createTempFile(folder, "secret", "");
    Files.writeString(file, content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
