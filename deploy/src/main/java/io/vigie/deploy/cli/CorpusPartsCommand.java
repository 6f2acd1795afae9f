package io.vigie.deploy.cli;

import io.vigie.detect.corpus.CorpusSplit;
import io.vigie.detect.corpus.CorpusText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "parts",
    description = "Prints which part each text belongs to: {\"id\",\"part\"}, one a line.",
    mixinStandardHelpOptions = true)
final class CorpusPartsCommand implements Callable<Integer> {
  @Mixin private CorpusFolderOption corpus = new CorpusFolderOption();

  @Override
  public Integer call() {
    List<CorpusText> texts = corpus.read(StreamCommand::report);
    CorpusSplit split = CorpusSplit.of(texts);
    for (CorpusText text : texts) {
      Json.print(new Part(text.id(), split.part(text).name()));
    }
    return 0;
  }

  private record Part(String id, String part) {}
}
