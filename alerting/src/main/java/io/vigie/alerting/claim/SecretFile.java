package io.vigie.alerting.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** A secret in a file that only its owner, perhaps with its group, can read. */
final class SecretFile {
  private static final Set<PosixFilePermission> ANYBODY =
      EnumSet.of(
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  private SecretFile() {}

  /**
   * The secret, without white space around it.
   *
   * @throws IllegalArgumentException when it cannot be read, is empty, or is open to everybody
   */
  static byte[] read(Path file) {
    try {
      refuseOpen(file);
      String secret = Files.readString(file).strip();
      if (secret.isEmpty()) {
        throw new IllegalArgumentException("secret file " + file + " is empty");
      }
      return secret.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException("secret file " + file + " cannot be read", e);
    }
  }

  private static void refuseOpen(Path file) throws IOException {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
      return;
    }
    for (PosixFilePermission permission : Files.getPosixFilePermissions(file)) {
      if (ANYBODY.contains(permission)) {
        throw new IllegalArgumentException(
            "secret file " + file + " is open to every user: chmod 600 it");
      }
    }
  }
}
