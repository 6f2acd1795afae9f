package io.vigie.deploy.folder;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What other commands need to reach the process that runs on a data folder. Only the owner can read
 * it, because it holds a token.
 *
 * @param pid the process
 * @param kafka bootstrap servers of its broker
 * @param url address of its pages and its API; null while it starts
 * @param token API token of role {@code INTEGRATION}; null while it starts
 */
public record RunFile(
    long pid, @Nullable String kafka, @Nullable String url, @Nullable String token) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Writes the file at once and whole, readable by its owner only. */
  void writeTo(Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    Files.deleteIfExists(partial);
    if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          partial,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(partial, JSON.writeValueAsString(this), StandardCharsets.UTF_8);
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static Optional<RunFile> readFrom(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), RunFile.class));
    } catch (IOException e) {
      throw new Refusal("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
