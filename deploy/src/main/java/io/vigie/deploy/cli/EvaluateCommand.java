package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.LinearModel;
import io.vigie.detect.classify.LinearModelFile;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.corpus.CorpusReader;
import io.vigie.detect.corpus.GeneralText;
import io.vigie.detect.encoder.EncoderUnavailableException;
import io.vigie.detect.encoder.TextEncoder;
import io.vigie.detect.train.ClassifierEvaluation;
import io.vigie.detect.train.EncoderSpeed;
import io.vigie.detect.train.Evaluation;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.normalise.MentionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    description = "Measures the models on labelled sets and writes the accuracy report, Markdown.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private LabelledDataOption data = new LabelledDataOption();
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(
      names = "--linear",
      paramLabel = "FILE",
      description = "Measure this linear model alone, one that `vigie train` wrote.")
  private @Nullable Path linear;

  @Option(names = "--corpus", paramLabel = "DIR", description = "Texts about a party.")
  private Path corpus = Path.of("detect/corpus");

  @Option(names = "--general", paramLabel = "DIR", description = "Texts without a party.")
  private Path general = Path.of("detect/corpus-general");

  @Option(
      names = "--reviews",
      paramLabel = "FILE",
      description = "Ordinary reviews with stars, as mentions, one JSON object a line.")
  private @Nullable Path reviews;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The report to write (default: standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Path folder = data.folder();
    DetectConfiguration detect = configuration.read().detect();
    try {
      write(linear == null ? whole(folder, detect) : linear(linear, folder, detect));
    } catch (IOException e) {
      throw new Refusal("cannot evaluate: " + Reasons.of(e), e);
    }
    return 0;
  }

  private String whole(Path folder, DetectConfiguration detect) throws IOException {
    HarmClassifier classifier = ShippedClassifier.load(detect);
    System.err.println("vigie: measuring " + classifier.model() + ", this takes some minutes");
    return ClassifierEvaluation.run(
            classifier,
            new ClassifierEvaluation.Sources(corpus, general, folder, readReviews()),
            line -> System.err.println("vigie: " + line))
        + cost();
  }

  private String cost() throws IOException {
    try (TextEncoder encoder = TextEncoder.shipped()) {
      List<String> texts =
          CorpusReader.readGeneral(general, StreamCommand::report).stream()
              .map(GeneralText::text)
              .toList();
      return texts.isEmpty() ? "" : "\n" + EncoderSpeed.measure(encoder, texts);
    } catch (EncoderUnavailableException e) {
      System.err.println("vigie: the encoder's cost is not measured: " + e.getMessage());
      return "";
    }
  }

  private List<Mention> readReviews() throws IOException {
    List<Mention> read = new ArrayList<>();
    if (reviews != null) {
      MentionReader reader = new MentionReader();
      Instant now = Instant.now();
      try (JsonLineReader lines =
          JsonLineReader.open(reviews.toString(), System.in, StreamCommand::report)) {
        for (JsonLine line = lines.next(); line != null; line = lines.next()) {
          read.add(reader.read(line.bytes(), now));
        }
      } catch (MalformedRecordException e) {
        throw new Refusal("cannot read the reviews: " + e.getMessage(), e);
      }
    }
    return read;
  }

  private static String linear(Path file, Path folder, DetectConfiguration detect)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      LinearModel model = LinearModelFile.read(in);
      System.err.println("vigie: measuring " + model.version() + ", this takes some minutes");
      return Evaluation.run(folder, model, ShippedClassifier.with(model, detect));
    }
  }

  private void write(String report) throws IOException {
    byte[] markdown = report.getBytes(StandardCharsets.UTF_8);
    if (out == null) {
      System.out.write(markdown);
      System.out.flush();
    } else {
      Files.write(out, markdown);
      System.err.println("vigie: wrote " + out);
    }
  }
}
