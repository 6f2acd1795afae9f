package io.vigie.deploy.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Keeps a command running until Ctrl-C or SIGTERM, then closes what it runs and ends the JVM with
 * exit code 0, as a clean stop should; with 1 when it ends before it ran.
 */
final class RunningUntilStopped {
  private final CountDownLatch forever = new CountDownLatch(1);
  private volatile boolean runs;

  /** From now on the end of the JVM waits for {@code part} to be closed. */
  void closeAtTheEnd(AutoCloseable part) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(part), "vigie-stop"));
  }

  /** Never returns; the shutdown hook ends the JVM. */
  int await() throws InterruptedException {
    runs = true;
    forever.await();
    return 0;
  }

  private void close(AutoCloseable part) {
    int status = runs ? 0 : 1;
    try {
      if (runs) {
        System.err.println("vigie: stopping");
      }
      part.close();
    } catch (Exception e) {
      System.err.println("vigie: did not stop cleanly: " + e);
      status = 1;
    }
    System.err.flush();
    Runtime.getRuntime().halt(status);
  }
}
