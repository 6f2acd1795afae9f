package io.vigie.deploy.cli;

import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.identity.Imitations;
import io.vigie.detect.identity.LookalikeFinder;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.ingest.normalise.MentionReader;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "score",
    description = "Reads mentions and writes the detections: what the product would find, offline.",
    mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
  @Mixin private PortfolioOption portfolio = new PortfolioOption();
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Mixin private StreamCommand stream = new StreamCommand();

  @Override
  public Integer call() throws IOException, InterruptedException {
    VigieConfiguration read = configuration.read();
    List<Party> parties = portfolio.read(stream.isStrict());
    Detector detector =
        new CascadeDetector(
            DictionaryMatcher.of(parties, read.detect().match()),
            Imitations.of(LookalikeFinder.of(parties)),
            ShippedClassifier.load(read.detect()));
    MentionReader mentions = new MentionReader();
    Instant now = Instant.now();
    return stream.run(
        line ->
            detector.detect(mentions.read(line.bytes(), now)).stream()
                .map(DetectCodecs.DETECTION::encode)
                .toList());
  }
}
