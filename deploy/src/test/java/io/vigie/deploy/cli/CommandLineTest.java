package io.vigie.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void letGo() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "up",
        "status",
        "stop",
        "score",
        "explain",
        "classify",
        "match",
        "replay",
        "token",
        "dead-letters",
        "dead-letters list",
        "dead-letters replay",
        "train",
        "evaluate",
        "lookalike",
        "evaluate-lookalikes"
      })
  void everyCommandExplainsItself(String command) {
    assertThat(run(command + " --help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: vigie " + command);
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo --port x",
        "demo --port 65536",
        "up --port -1",
        "up --nonsense",
        "status --port 1",
        "stop now",
        "score",
        "explain --portfolio p.jsonl",
        "classify a.jsonl b.jsonl",
        "match",
        "replay",
        "token --name n",
        "token --name n --role KING",
        "dead-letters",
        "dead-letters list --since yesterday",
        "dead-letters replay --json",
        "train",
        "evaluate",
        "lookalike",
        "evaluate-lookalikes"
      })
  void wrongUsageExitsWith2AndWritesNoData(String line) {
    assertThat(run(line)).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: vigie");
  }

  @Test
  void noCommandAtAllIsWrongUsage() {
    assertThat(Vigie.run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("name a command");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("'nonsense'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status --data %s",
        "stop --data %s",
        "dead-letters replay --data %s",
        "up --data %s --portfolio %s/none.jsonl",
        "up --data %s --sources %s/none.yaml",
        "up --config %s/none.yaml",
        "score --portfolio %s/none.jsonl",
        "train --data %s/none",
        "evaluate --data %s/none"
      })
  void whatCannotBeDoneIsOneSentenceAndExitCode1(String line, @TempDir Path folder) {
    assertThat(run(line.replace("%s", folder.toString()))).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("vigie: ")
        .doesNotContain("Exception");
    assertThat(out.size()).isZero();
  }

  private static int run(String line) {
    return Vigie.run(line.split(" "));
  }
}
