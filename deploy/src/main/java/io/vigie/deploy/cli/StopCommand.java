package io.vigie.deploy.cli;

import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stop",
    description = "Stops the product that runs on a data folder, cleanly.",
    mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 100;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws InterruptedException {
    Path folder = data.folder();
    RunFile running =
        DataFolder.running(folder).orElseThrow(() -> new Refusal("no product runs on " + folder));
    ProcessHandle.of(running.pid()).ifPresent(ProcessHandle::destroy);
    awaitRelease(folder, running.pid());
    System.err.println("vigie: stopped");
    return 0;
  }

  private static void awaitRelease(Path folder, long pid) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (DataFolder.isInUse(folder)) {
      if (System.nanoTime() > end) {
        throw new Refusal("process " + pid + " did not stop within " + PATIENCE.toSeconds() + " s");
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
