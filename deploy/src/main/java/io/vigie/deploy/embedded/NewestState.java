package io.vigie.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the checkpoint or savepoint that a job goes on from. */
final class NewestState {
  /** Flink writes it last and at once, so a folder that has it is complete. */
  private static final String METADATA = "_metadata";

  /** {@code <savepoints>/savepoint-x/_metadata}, {@code <checkpoints>/<job id>/chk-n/_metadata}. */
  private static final int DEPTH = 3;

  private NewestState() {}

  /** The folder of the newest complete checkpoint or savepoint under the given folders. */
  static Optional<Path> under(Path... folders) {
    return Stream.of(folders)
        .filter(Files::isDirectory)
        .flatMap(NewestState::metadataFiles)
        .max(Comparator.comparing(NewestState::writtenAt).thenComparing(Path::toString))
        .map(Path::getParent);
  }

  private static Stream<Path> metadataFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files.filter(file -> file.endsWith(METADATA)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for checkpoints in " + folder, e);
    }
  }

  private static java.nio.file.attribute.FileTime writtenAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the age of " + file, e);
    }
  }
}
