package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.portfolio.PortfolioCounts;
import io.vigie.ingest.portfolio.PortfolioReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --portfolio} of the commands that work offline. */
final class PortfolioOption {
  @Option(
      names = "--portfolio",
      paramLabel = "FILE",
      required = true,
      description = "The insured parties: party/1 JSON lines, plain or gzip.")
  private String file = "";

  /**
   * The parties of the file.
   *
   * @throws Refusal when it cannot be read, has no usable line, or strictly any bad one
   */
  List<Party> read(boolean strict) {
    List<Party> parties = new ArrayList<>();
    PortfolioCounts counts;
    try {
      counts =
          new PortfolioReader(strict, StreamCommand::report)
              .read(file, InputStream.nullInputStream(), parties::add);
    } catch (IOException e) {
      throw new Refusal("cannot read the portfolio " + file + ": " + Reasons.of(e), e);
    }
    if (counts.stopped() || (counts.accepted() == 0 && counts.refused() > 0)) {
      throw new Refusal("the portfolio " + file + " has bad lines: " + counts.refused());
    }
    return parties;
  }
}
