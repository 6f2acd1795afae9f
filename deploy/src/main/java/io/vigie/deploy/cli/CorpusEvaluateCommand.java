package io.vigie.deploy.cli;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.corpus.CorpusEvaluation;
import io.vigie.detect.corpus.CorpusPart;
import io.vigie.detect.corpus.CorpusSplit;
import io.vigie.detect.corpus.CorpusText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    description = "Measures detection on one part of a corpus, the target being given; Markdown.",
    mixinStandardHelpOptions = true)
final class CorpusEvaluateCommand implements Callable<Integer> {
  @Mixin private CorpusFolderOption corpus = new CorpusFolderOption();
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(
      names = "--part",
      defaultValue = "TEST",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private CorpusPart part = CorpusPart.TEST;

  @Override
  public Integer call() {
    HarmClassifier classifier = ShippedClassifier.load(configuration.read().detect());
    List<CorpusText> texts = corpus.read(StreamCommand::report);
    List<CorpusText> measured = CorpusSplit.part(texts, part);
    String report = new CorpusEvaluation(classifier).addAll(measured).report();
    byte[] markdown = report.getBytes(StandardCharsets.UTF_8);
    System.out.write(markdown, 0, markdown.length);
    System.out.flush();
    return 0;
  }
}
