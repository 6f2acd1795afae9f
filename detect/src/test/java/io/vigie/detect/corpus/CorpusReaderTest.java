package io.vigie.detect.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.detect.harm.Harm;
import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {
  private static final String LINE =
      """
      {"id":"t-1","lang":"fr","text":"Ravel Toiture garde les acomptes.","target":{"name":"Ravel \
      Toiture","kind":"BUSINESS"},"others":[],"harms":["DEFAMATION"],"stance":"ATTACK","function":\
      "FACT_ASSERTED","near":"DEFAMATION","contrast":null,"register":"SOCIAL","sector":"CRAFTS",\
      "kind":"POST"}""";

  @TempDir private Path folder = Path.of("");
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsEveryFileInOrderOfItsName() throws IOException {
    write("b.jsonl", LINE.replace("t-1", "t-2"));
    write("a.jsonl", LINE + "\n\n");
    write("README.md", "no text of the corpus");
    List<CorpusText> texts = CorpusReader.read(folder, problems::add);
    assertThat(texts).extracting(CorpusText::id).containsExactly("t-1", "t-2");
    assertThat(texts.get(0).harms()).containsExactly(Harm.DEFAMATION);
    assertThat(texts.get(0).target().name()).isEqualTo("Ravel Toiture");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Ravel Toiture","kind"    | "Somebody","kind"       | target is not in the text
          "others":[]               | "others":["Somebody"]   | not in the text: Somebody
          "FACT_ASSERTED"           | "FP_DENIAL"             | function and harms disagree
          "near":"DEFAMATION"       | "near":"INSULT"         | near should be one of the harms: INSULT
          "kind":"POST"             | "kind":"POST","rating":1| a rating goes with a review only
          "kind":"POST"             | "kind":"POST","mood":1  | mood
          ["DEFAMATION"]            | ["GOSSIP"]              | GOSSIP
          {"id"                     | {{"id"                  | Unexpected character
          """)
  void reportsALineThatDoesNotFitAndReadsOn(String right, String wrong, String reason)
      throws IOException {
    write("a.jsonl", LINE.replace(right, wrong) + "\n" + LINE);
    assertThat(CorpusReader.read(folder, problems::add)).hasSize(1);
    assertThat(problems).singleElement().asString().startsWith("a.jsonl:1: ").contains(reason);
  }

  @Test
  void saysThatAFolderIsMissing() {
    assertThatThrownBy(() -> CorpusReader.read(folder.resolve("none"), problems::add))
        .isInstanceOf(NoSuchFileException.class);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
