package io.vigie.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes the savepoints that a job no longer needs; Flink leaves them to us. */
final class OldSavepoints {
  private OldSavepoints() {}

  /**
   * Deletes every savepoint in {@code folder} but {@code newest}, the state that the job goes on
   * from, wherever that lies.
   */
  static void delete(Path folder, Path newest) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> savepoints = Files.list(folder)) {
      savepoints.filter(savepoint -> !savepoint.equals(newest)).forEach(OldSavepoints::deleteTree);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for savepoints in " + folder, e);
    }
  }

  private static void deleteTree(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the old savepoint " + root, e);
    }
  }
}
