package io.vigie.deploy.cli;

import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.normalise.MentionNormaliser;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "explain",
    description = "Says what one text leads to and why: every match, score and threshold.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private PortfolioOption portfolio = new PortfolioOption();
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(names = "--text", required = true, paramLabel = "T", description = "What was published.")
  private String text = "";

  @Option(names = "--title", paramLabel = "T", description = "Its title.")
  private @Nullable String title;

  @Option(names = "--about", paramLabel = "URL", description = "The page that it was posted on.")
  private @Nullable String about;

  @Override
  public Integer call() {
    VigieConfiguration read = configuration.read();
    CascadeDetector detector =
        new CascadeDetector(
            DictionaryMatcher.of(portfolio.read(false), read.detect().match()),
            ShippedClassifier.load(read.detect()));
    Mention mention = Mention.builder().text(text).title(title).about(about).build();
    Json.print(detector.explain(new MentionNormaliser().normalise(mention, Instant.now())));
    return 0;
  }
}
