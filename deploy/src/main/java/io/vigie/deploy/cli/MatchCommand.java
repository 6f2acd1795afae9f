package io.vigie.deploy.cli;

import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.detect.match.PartyMatcher;
import io.vigie.ingest.normalise.MentionReader;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
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
    LongAdder read = new LongAdder();
    long start = System.nanoTime();
    int code =
        stream.run(
            line -> {
              read.add(line.bytes().length);
              return matcher.match(mentions.read(line.bytes(), now)).stream()
                  .map(Json::bytes)
                  .toList();
            });
    report(read.sum(), (System.nanoTime() - start) / 1e9);
    return code;
  }

  private static void report(long bytes, double seconds) {
    System.err.printf(
        Locale.ROOT,
        "vigie: %.1f MB of mentions in %.1f s, %.1f MB/s%n",
        bytes / 1e6,
        seconds,
        bytes / 1e6 / seconds);
  }
}
