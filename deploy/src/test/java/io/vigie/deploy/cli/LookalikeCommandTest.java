package io.vigie.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.deploy.stream.OrderedStream;
import io.vigie.deploy.stream.StreamCounts;
import io.vigie.detect.identity.LookalikeFinder;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.Problem;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookalikeCommandTest {
  private static final List<String> NONE = List.of();
  private static final Party VERLAC =
      new Party(
          "verlac",
          PartyKind.BUSINESS,
          "Maison Verlaconde",
          NONE,
          List.of("verlaconde"),
          List.of("verlaconde.example"),
          NONE,
          NONE,
          NONE,
          NONE,
          List.of(),
          false,
          null,
          null,
          null,
          null);

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void writesTheCandidateAsGivenItsPartyScoreAndTechniqueInInputOrder() throws Exception {
    String out = run("verlacconde.example\nbonjour.example\n@VerIaconde_officiel\n");
    assertThat(out.lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches(
                        "\\{\"candidate\":\"verlacconde\\.example\",\"partyId\":\"verlac\","
                            + "\"score\":0\\.9\\d*,\"technique\":\"REPETITION\"}"),
            line ->
                assertThat(line)
                    .startsWith("{\"candidate\":\"@VerIaconde_officiel\",\"partyId\":\"verlac\"")
                    .endsWith("\"technique\":\"ADDED_WORDS\"}"));
  }

  @Test
  void nothingIsWrittenForThePartysOwnNames() throws Exception {
    assertThat(run("verlaconde.example\nwww.verlaconde.example\n@verlaconde\n")).isEmpty();
  }

  @Test
  void emptyLinesAndHugeLinesStopNothing() throws Exception {
    String huge = "a".repeat(10_000_000);
    assertThat(run("\n\n" + huge + "\nverlacconde.example\n").lines()).hasSize(1);
    assertThat(problems).singleElement().asString().contains("at most");
  }

  private String run(String input) throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OrderedStream stream =
        new OrderedStream(
            LookalikeCommand.work(LookalikeFinder.of(List.of(VERLAC))), out, problems::add, false);
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    JsonLineReader lines =
        JsonLineReader.of("names", new ByteArrayInputStream(bytes), stream::refuse);
    StreamCounts counts = stream.run(lines);
    assertThat(counts.exitCode(false)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
