package io.vigie.deploy.cli;

import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.identity.Imitations;
import io.vigie.detect.identity.LookalikeFinder;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.detect.train.ExpectedMention;
import io.vigie.detect.train.MentionEvaluation;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.Problem;
import io.vigie.ingest.normalise.MentionReader;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate-mentions",
    description =
        "Measures matching and detection together on mentions whose author said what is in them;"
            + " writes Markdown.",
    mixinStandardHelpOptions = true)
final class EvaluateMentionsCommand implements Callable<Integer> {
  @Mixin private PortfolioOption portfolio = new PortfolioOption();
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(
      names = "--mentions",
      required = true,
      paramLabel = "FILE",
      description = "mention/1 JSON lines, plain or gzip; - is standard input.")
  private String mentions = "";

  @Option(
      names = "--expected",
      required = true,
      paramLabel = "FILE",
      description = "CSV: id,partyId,harms,lookalike; several harms joined by |, NONE for none.")
  private Path expected = Path.of("");

  @Override
  public Integer call() {
    VigieConfiguration read = configuration.read();
    try {
      List<Party> parties = portfolio.read(true);
      MentionEvaluation evaluation =
          new MentionEvaluation(
              new CascadeDetector(
                  DictionaryMatcher.of(parties, read.detect().match()),
                  Imitations.of(LookalikeFinder.of(parties)),
                  ShippedClassifier.load(read.detect())),
              ExpectedMention.read(expected));
      addAll(evaluation);
      System.out.write(evaluation.report().getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } catch (IOException e) {
      throw new Refusal("cannot evaluate: " + Reasons.of(e), e);
    } catch (IllegalArgumentException e) {
      throw new Refusal("cannot evaluate: " + expected + ": " + e.getMessage(), e);
    }
    return 0;
  }

  private void addAll(MentionEvaluation evaluation) throws IOException {
    MentionReader reader = new MentionReader();
    Instant now = Instant.now();
    try (JsonLineReader lines = JsonLineReader.open(mentions, System.in, StreamCommand::report)) {
      for (JsonLine line = lines.next(); line != null; line = lines.next()) {
        try {
          evaluation.add(reader.read(line.bytes(), now));
        } catch (MalformedRecordException e) {
          StreamCommand.report(new Problem(line.origin(), String.valueOf(e.getMessage())));
        }
      }
    }
  }
}
