package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.encoder.EncoderUnavailableException;
import io.vigie.detect.encoder.TextEncoder;
import io.vigie.detect.train.FusionTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "train-fusion",
    description = {
      "Fits how encoder, lexicon and linear model become one probability, on texts that none of",
      "them learnt from; the same texts give the same file."
    },
    mixinStandardHelpOptions = true)
final class TrainFusionCommand implements Callable<Integer> {
  @Mixin private LabelledDataOption data = new LabelledDataOption();

  @Option(names = "--corpus", paramLabel = "DIR", description = "Texts about a party.")
  private Path corpus = Path.of("detect/corpus");

  @Option(names = "--general", paramLabel = "DIR", description = "Texts without a party.")
  private Path general = Path.of("detect/corpus-general");

  @Option(
      names = "--encoder",
      paramLabel = "DIR",
      description = "A folder with another encoder than the one shipped.")
  private @Nullable Path encoder;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The table to write (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("fusion-1.tsv");

  @Override
  public Integer call() {
    try (TextEncoder read = encoder == null ? TextEncoder.shipped() : TextEncoder.in(encoder)) {
      FusionTraining.Sources sources = new FusionTraining.Sources(corpus, general, data.folder());
      Files.writeString(
          out,
          FusionTraining.run(read, sources, line -> System.err.println("vigie: " + line)).table());
      System.err.println("vigie: wrote " + out);
      return 0;
    } catch (EncoderUnavailableException e) {
      throw new Refusal("cannot use the encoder: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new Refusal("cannot train: " + Reasons.of(e), e);
    }
  }
}
