package io.vigie.deploy.cli;

import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.ingest.normalise.MentionReader;
import java.io.IOException;
import java.time.Instant;
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
    Detector detector =
        new CascadeDetector(
            DictionaryMatcher.of(portfolio.read(stream.isStrict()), read.detect().match()),
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
