package io.vigie.ingest.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PortfolioReaderTest {
  private static final String GOOD =
      "{\"id\":\"%s\",\"kind\":\"BUSINESS\",\"name\":\"Quenouille\"}\n";
  private final List<String> problems = new ArrayList<>();
  private final List<String> parties = new ArrayList<>();

  @Test
  void badLinesAreReportedAndTheRestGoesOn() throws Exception {
    PortfolioCounts counts =
        read(
            false,
            GOOD.formatted("1")
                + "{\"id\":\"2\"}\nnonsense\n\n"
                + "{\"id\":\"4\",\"kind\":\"CAT\",\"name\":\"x\"}\n"
                + GOOD.formatted("5"));
    assertThat(parties).containsExactly("1", "5");
    assertThat(counts).isEqualTo(new PortfolioCounts(2, 3, false));
    assertThat(problems)
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("stdin:2: name is missing or empty"),
            second -> assertThat(second).startsWith("stdin:3: Unrecognized token 'nonsense'"),
            third ->
                assertThat(third)
                    .isEqualTo("stdin:5: kind: should be one of PERSON, BUSINESS: was CAT"));
  }

  @Test
  void anIdTwiceInOneFileIsReportedAndTheLastCounts() throws Exception {
    PortfolioCounts counts = read(false, GOOD.formatted("1") + GOOD.formatted("1"));
    assertThat(parties).containsExactly("1", "1");
    assertThat(counts).isEqualTo(new PortfolioCounts(1, 1, false));
    assertThat(problems)
        .containsExactly("stdin:2: id 1 is already at stdin:1; the last line counts");
  }

  @Test
  void strictReaderStopsAtTheFirstBadLine() throws Exception {
    PortfolioCounts counts =
        read(true, GOOD.formatted("1") + "nonsense\n" + GOOD.formatted("3") + "nonsense\n");
    assertThat(parties).containsExactly("1");
    assertThat(problems).hasSize(1);
    assertThat(counts).isEqualTo(new PortfolioCounts(1, 1, true));
  }

  @Test
  void strictReaderStopsAtALineThatIsTooLong() throws Exception {
    PortfolioCounts counts = read(true, "x".repeat(5_000_000) + "\n" + GOOD.formatted("1"));
    assertThat(parties).isEmpty();
    assertThat(counts).isEqualTo(new PortfolioCounts(0, 1, true));
  }

  @Test
  void emptyPortfolioHasNoParties() throws Exception {
    assertThat(read(true, "")).isEqualTo(new PortfolioCounts(0, 0, false));
  }

  private PortfolioCounts read(boolean strict, String content) throws IOException {
    return new PortfolioReader(strict, (Problem problem) -> problems.add(problem.toString()))
        .read(
            "-",
            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
            party -> parties.add(party.id()));
  }
}
