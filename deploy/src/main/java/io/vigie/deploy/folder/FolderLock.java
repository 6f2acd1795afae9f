package io.vigie.deploy.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lock that the operating system lets go when its process dies, however it dies. */
final class FolderLock implements AutoCloseable {
  private static final int ATTEMPTS = 5;
  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Empty when another process holds it; a short probe by {@code vigie status} is waited for. */
  static Optional<FolderLock> tryAcquire(Path file) throws IOException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      Optional<FolderLock> lock = attempt(file);
      if (lock.isPresent()) {
        return lock;
      }
      pause();
    }
    return attempt(file);
  }

  /** Whether some process holds the lock now. */
  static boolean isHeld(Path file) throws IOException {
    if (!file.toFile().exists()) {
      return false;
    }
    Optional<FolderLock> lock = attempt(file);
    lock.ifPresent(FolderLock::close);
    return lock.isEmpty();
  }

  @SuppressWarnings("MustBeClosedChecker") // closing the channel releases the lock
  private static Optional<FolderLock> attempt(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) != null) {
      return Optional.of(new FolderLock(channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("closing a lock file should not fail", e);
    }
  }
}
