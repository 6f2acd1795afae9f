package io.vigie.ingest.portfolio;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.Problem;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a portfolio: {@code party/1} JSON lines, plain, gzip or standard input, of any size. A bad
 * line is reported and counted; the rest goes on, unless the reader is strict. An id that the same
 * file had before is reported and counted too, and its later line is handed on like the first, so
 * that the last counts.
 */
public final class PortfolioReader {
  private final boolean strict;
  private final Consumer<Problem> problems;

  /**
   * @param strict whether to stop at the first bad line
   * @param problems told of each bad line
   */
  public PortfolioReader(boolean strict, Consumer<Problem> problems) {
    this.strict = strict;
    this.problems = problems;
  }

  /**
   * Hands each party of {@code file} to {@code parties}, in the file's order.
   *
   * @param file a path, or {@code -} for {@code stdin}
   * @throws IOException when the file cannot be opened or read
   */
  public PortfolioCounts read(String file, InputStream stdin, Consumer<Party> parties)
      throws IOException {
    return readWithOrigins(file, stdin, (party, origin) -> parties.accept(party));
  }

  /**
   * Hands each party of {@code file} to {@code parties} together with its {@code file:line}.
   *
   * @param file a path, or {@code -} for {@code stdin}
   * @throws IOException when the file cannot be opened or read
   */
  public PortfolioCounts readWithOrigins(
      String file, InputStream stdin, BiConsumer<Party, String> parties) throws IOException {
    Pass pass = new Pass(parties);
    try (JsonLineReader lines = JsonLineReader.open(file, stdin, pass::refuse)) {
      JsonLine line = lines.next();
      while (line != null && !pass.isStopped()) {
        pass.take(line);
        line = pass.isStopped() ? null : lines.next();
      }
    }
    return pass.counts();
  }

  /** One reading of one file. */
  private final class Pass {
    private final BiConsumer<Party, String> parties;
    private final Map<String, String> originOfId = new HashMap<>();
    private long refused;

    Pass(BiConsumer<Party, String> parties) {
      this.parties = parties;
    }

    void take(JsonLine line) {
      try {
        Party party = IngestCodecs.PARTY.decode(line.bytes());
        @Nullable String before = originOfId.putIfAbsent(party.id(), line.origin());
        if (before != null) {
          String twice = "id " + party.id() + " is already at " + before + "; the last line counts";
          refuse(new Problem(line.origin(), twice));
        }
        if (!isStopped()) {
          parties.accept(party, line.origin());
        }
      } catch (MalformedRecordException e) {
        refuse(new Problem(line.origin(), String.valueOf(e.getMessage())));
      }
    }

    void refuse(Problem problem) {
      refused++;
      problems.accept(problem);
    }

    boolean isStopped() {
      return strict && refused > 0;
    }

    PortfolioCounts counts() {
      return new PortfolioCounts(originOfId.size(), refused, isStopped());
    }
  }
}
