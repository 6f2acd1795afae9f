package io.vigie.deploy.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vigie.deploy.embedded.Await;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The {@code vigie} command in a JVM of its own, as a user runs it. */
final class VigieChild implements AutoCloseable {
  private final Process process;
  private final Path data;
  private final Path out;
  private final Path err;

  private VigieChild(Process process, Path data, Path out, Path err) {
    this.process = process;
    this.data = data;
    this.out = out;
    this.err = err;
  }

  /** Starts {@code vigie up} and returns when it says that it is ready. */
  static VigieChild up(Path data, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("up", "--data", data.toString(), "--port", "0"));
    arguments.addAll(List.of(more));
    VigieChild child = start(data, arguments);
    try {
      Await.until(child::isReadyOrDead);
    } catch (AssertionError e) {
      child.process.destroyForcibly();
      throw new AssertionError("vigie up is not ready: " + child.stderr(), e);
    }
    if (!child.process.isAlive()) {
      throw new AssertionError("vigie up ended: " + child.stderr());
    }
    return child;
  }

  /** Runs any command to its end. */
  static Ended run(Path work, String... arguments) throws IOException, InterruptedException {
    VigieChild child = start(work, List.of(arguments));
    if (!child.process.waitFor(90, TimeUnit.SECONDS)) {
      child.kill();
      throw new AssertionError("vigie " + List.of(arguments) + " did not end: " + child.stderr());
    }
    return new Ended(child.process.exitValue(), Files.readString(child.out), child.stderr());
  }

  private static VigieChild start(Path data, List<String> arguments) throws IOException {
    Path out = Files.createTempFile("vigie", ".out");
    Path err = Files.createTempFile("vigie", ".err");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=log4j2.xml",
                "-Dvigie.log.trace=" + System.getProperty("vigie.log.trace", "0"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.vigie.deploy.cli.Vigie"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new VigieChild(process, data, out, err);
  }

  RunFile runFile() {
    return DataFolder.running(data).orElseThrow();
  }

  String bootstrapServers() {
    return String.valueOf(runFile().kafka());
  }

  String stderr() throws IOException {
    return Files.readString(err);
  }

  JsonNode firstLine() throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(out));
  }

  /** {@code kill -9}. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** SIGTERM; returns the exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new AssertionError("did not stop within 20 s");
    }
    return process.exitValue();
  }

  private boolean isReadyOrDead() throws IOException {
    return !process.isAlive() || Files.readString(out).contains("\n");
  }

  @Override
  public void close() {
    kill();
  }

  record Ended(int exitCode, String out, String err) {}
}
