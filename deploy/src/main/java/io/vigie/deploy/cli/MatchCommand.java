package io.vigie.deploy.cli;

import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.detect.match.PartyMatcher;
import io.vigie.ingest.normalise.MentionReader;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "match",
    description = "Reads mentions and writes who is named in them: every candidate.",
    mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
  @Mixin private PortfolioOption portfolio = new PortfolioOption();
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Mixin private StreamCommand stream = new StreamCommand();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PartyMatcher matcher =
        DictionaryMatcher.of(
            portfolio.read(stream.isStrict()), configuration.read().detect().match());
    MentionReader mentions = new MentionReader();
    Instant now = Instant.now();
    return stream.run(
        line -> matcher.match(mentions.read(line.bytes(), now)).stream().map(Json::bytes).toList());
  }
}
