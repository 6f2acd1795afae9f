package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.classify.LinearModel;
import io.vigie.detect.classify.LinearModelFile;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.train.Evaluation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
      names = "--model",
      paramLabel = "FILE",
      description = "A model that `vigie train` wrote (default: the one shipped).")
  private @Nullable Path model;

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
      LinearModel measured = measured();
      System.err.println("vigie: measuring " + measured.version() + ", this takes some minutes");
      write(Evaluation.run(folder, measured, ShippedClassifier.with(measured, detect)));
    } catch (IOException e) {
      throw new Refusal("cannot evaluate: " + Reasons.of(e), e);
    }
    return 0;
  }

  private LinearModel measured() throws IOException {
    if (model == null) {
      return LinearModel.shipped();
    }
    try (InputStream file = Files.newInputStream(model)) {
      return LinearModelFile.read(file);
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
