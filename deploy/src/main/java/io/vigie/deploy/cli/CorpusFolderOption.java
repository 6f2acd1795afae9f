package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.corpus.CorpusReader;
import io.vigie.detect.corpus.CorpusText;
import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Parameters;

/** The folder of a corpus. */
final class CorpusFolderOption {
  @Parameters(
      paramLabel = "DIR",
      defaultValue = "detect/corpus",
      description = "The folder of .jsonl files (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("");

  /**
   * Every text of the folder.
   *
   * @throws Refusal when there is no such folder or nothing in it can be read
   */
  List<CorpusText> read(Consumer<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("there is no corpus at " + folder.toAbsolutePath());
    }
    try {
      List<CorpusText> texts = CorpusReader.read(folder, problems);
      if (texts.isEmpty()) {
        throw new Refusal("no text could be read from " + folder.toAbsolutePath());
      }
      return texts;
    } catch (IOException e) {
      throw new Refusal("cannot read the corpus: " + Reasons.of(e), e);
    }
  }
}
