package io.vigie.deploy.folder;

import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a running product keeps everything: {@code kafka/}, {@code checkpoints/<job>/}, {@code
 * savepoints/<job>/}, {@code store/}, {@code tmp/}, beside the layout file that marks the folder as
 * Vigie's, the lock and the run file. One process at a time.
 */
public final class DataFolder implements AutoCloseable {
  private static final String LAYOUT_FILE = "vigie-data.format";
  private static final String LOCK_FILE = "lock";
  private static final String RUN_FILE = "run.json";
  private static final String FORMAT = "1";
  private static final long LEAST_FREE_BYTES = 256L << 20;

  private final Path root;
  private final FolderLock lock;
  private final Optional<RunFile> leftBehind;

  private DataFolder(Path root, FolderLock lock) {
    this.root = root;
    this.lock = lock;
    this.leftBehind = RunFile.readFrom(root.resolve(RUN_FILE));
  }

  /**
   * Takes the folder for this process, making it when it does not exist.
   *
   * @throws Refusal when it is in use, somebody else's, of a newer format, full or unwritable
   */
  public static DataFolder open(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      makeLayout(root);
      FolderLock lock =
          FolderLock.tryAcquire(root.resolve(LOCK_FILE)).orElseThrow(() -> inUse(root));
      DataFolder folder = new DataFolder(root, lock);
      folder.clearTemporary();
      return folder;
    } catch (IOException e) {
      throw new Refusal("cannot use " + root + " as data folder: " + reason(e), e);
    }
  }

  /** The process that runs on the folder, if one does. */
  public static Optional<RunFile> running(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      return FolderLock.isHeld(root.resolve(LOCK_FILE))
          ? RunFile.readFrom(root.resolve(RUN_FILE))
          : Optional.empty();
    } catch (IOException e) {
      throw new Refusal("cannot look into " + root + ": " + reason(e), e);
    }
  }

  /** Whether a process holds the folder, even one that is only starting. */
  public static boolean isInUse(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      return FolderLock.isHeld(root.resolve(LOCK_FILE));
    } catch (IOException e) {
      throw new Refusal("cannot look into " + root + ": " + reason(e), e);
    }
  }

  public Path root() {
    return root;
  }

  /** What a process that died here told others; its token should not outlive it. */
  public Optional<RunFile> leftBehind() {
    return leftBehind;
  }

  /** The broker's log. */
  public Path kafka() {
    return root.resolve("kafka");
  }

  public Path checkpoints(String job) {
    return root.resolve("checkpoints").resolve(job);
  }

  public Path savepoints(String job) {
    return root.resolve("savepoints").resolve(job);
  }

  /** The alert store, a view that can be rebuilt. */
  public Path store() {
    return root.resolve("store");
  }

  /** The snapshot of the parties, which can be rebuilt. */
  public Path parties() {
    return root.resolve("parties");
  }

  /** Emptied at every start. */
  public Path temporary() {
    return root.resolve("tmp");
  }

  /** Tells other commands how to reach this process. */
  public void announce(RunFile runFile) {
    try {
      runFile.writeTo(root.resolve(RUN_FILE));
    } catch (IOException e) {
      throw new Refusal("cannot write into " + root + ": " + reason(e), e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(root.resolve(RUN_FILE));
    } catch (IOException e) {
      throw new Refusal("cannot write into " + root + ": " + reason(e), e);
    } finally {
      lock.close();
    }
  }

  private static void makeLayout(Path root) throws IOException {
    Files.createDirectories(root);
    Path layout = root.resolve(LAYOUT_FILE);
    if (!Files.exists(layout)) {
      refuseForeign(root);
      Files.writeString(layout, FORMAT + "\n");
    }
    refuseOtherFormat(root, Files.readString(layout).strip());
    refuseFull(root);
  }

  private static void refuseForeign(Path root) throws IOException {
    Set<String> harmless = Set.of("lost+found", LOCK_FILE);
    try (Stream<Path> entries = Files.list(root)) {
      if (entries.anyMatch(entry -> !harmless.contains(entry.getFileName().toString()))) {
        throw new Refusal(
            root + " holds files that are not Vigie's: name an empty or a new folder with --data");
      }
    }
  }

  private static void refuseOtherFormat(Path root, String format) {
    if (!format.equals(FORMAT)) {
      throw new Refusal(
          "data folder "
              + root
              + " should have format "
              + FORMAT
              + ": was "
              + (format.isEmpty() ? "empty" : format));
    }
  }

  private static void refuseFull(Path root) throws IOException {
    long free = Files.getFileStore(root).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new Refusal(
          "the disk of "
              + root
              + " is full: Vigie needs "
              + (LEAST_FREE_BYTES >> 20)
              + " MB free, there are "
              + (free >> 20));
    }
  }

  private static Refusal inUse(Path root) {
    String by = RunFile.readFrom(root.resolve(RUN_FILE)).map(run -> " " + run.pid()).orElse("");
    return new Refusal(
        "another process" + by + " already runs on " + root + ": stop it or name another --data");
  }

  private void clearTemporary() throws IOException {
    FolderTree.delete(temporary());
    Files.createDirectories(temporary());
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name exists";
    }
    if (e instanceof NoSuchFileException) {
      return "it cannot be made there";
    }
    return e instanceof FileSystemException failure && failure.getReason() != null
        ? failure.getReason()
        : String.valueOf(e.getMessage());
  }
}
