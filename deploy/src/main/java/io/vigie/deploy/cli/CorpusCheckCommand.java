package io.vigie.deploy.cli;

import io.vigie.detect.corpus.CorpusFaults;
import io.vigie.detect.corpus.CorpusText;
import io.vigie.ingest.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description =
        "Prints what is wrong with a corpus, one fault a line; exits with 1 if anything is.",
    mixinStandardHelpOptions = true)
final class CorpusCheckCommand implements Callable<Integer> {
  @Mixin private CorpusFolderOption corpus = new CorpusFolderOption();

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    List<CorpusText> texts = corpus.read(problems::add);
    List<String> faults = CorpusFaults.of(texts);
    problems.forEach(System.out::println);
    faults.forEach(System.out::println);
    int count = problems.size() + faults.size();
    System.err.println("vigie: " + texts.size() + " texts, " + count + " faults");
    return count == 0 ? 0 : 1;
  }
}
