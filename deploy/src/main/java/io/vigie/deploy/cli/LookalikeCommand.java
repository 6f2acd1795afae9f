package io.vigie.deploy.cli;

import io.vigie.deploy.stream.LineWork;
import io.vigie.detect.identity.Lookalike;
import io.vigie.detect.identity.LookalikeFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "lookalike",
    description =
        "Reads domains or handles, one a line, and writes which insured parties they imitate:"
            + " one line a party, none for a name that imitates nobody.",
    mixinStandardHelpOptions = true)
final class LookalikeCommand implements Callable<Integer> {
  @Mixin private PortfolioOption portfolio = new PortfolioOption();
  @Mixin private StreamCommand stream = new StreamCommand();

  @Override
  public Integer call() throws IOException, InterruptedException {
    return stream.run(work(LookalikeFinder.of(portfolio.read(stream.isStrict()))));
  }

  /** What is written for one line; nothing is refused, what is no name imitates nobody. */
  static LineWork work(LookalikeFinder finder) {
    return line ->
        finder.find(new String(line.bytes(), StandardCharsets.UTF_8)).stream()
            .map(Output::of)
            .map(Json::bytes)
            .toList();
  }

  /** One line of output; its fields are a contract. */
  private record Output(String candidate, String partyId, double score, String technique) {
    static Output of(Lookalike found) {
      return new Output(
          found.candidate(), found.partyId(), found.score(), found.technique().name());
    }
  }
}
