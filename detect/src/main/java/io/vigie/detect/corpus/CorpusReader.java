package io.vigie.detect.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the JSON lines of a corpus; a line that does not fit is reported and left out. */
public final class CorpusReader {
  private static final String ENDING = ".jsonl";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private CorpusReader() {}

  /**
   * Every text of a folder's {@code .jsonl} files, in order of file name and line.
   *
   * @param problems told of each line that does not fit
   * @throws IOException if the folder or a file cannot be read
   */
  public static List<CorpusText> read(Path folder, Consumer<Problem> problems) throws IOException {
    return read(folder, CorpusText.class, problems);
  }

  /**
   * The same for texts without a party.
   *
   * @param problems told of each line that does not fit
   * @throws IOException if the folder or a file cannot be read
   */
  public static List<GeneralText> readGeneral(Path folder, Consumer<Problem> problems)
      throws IOException {
    return read(folder, GeneralText.class, problems);
  }

  private static <T> List<T> read(Path folder, Class<T> type, Consumer<Problem> problems)
      throws IOException {
    List<T> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      try (InputStream input = Files.newInputStream(file);
          JsonLineReader lines =
              JsonLineReader.of(file.getFileName().toString(), input, problems)) {
        for (JsonLine line = lines.next(); line != null; line = lines.next()) {
          read(line, type, problems).ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static <T> Optional<T> read(JsonLine line, Class<T> type, Consumer<Problem> problems) {
    try {
      return Optional.of(JSON.readValue(line.bytes(), type));
    } catch (JsonProcessingException e) {
      problems.accept(new Problem(line.origin(), e.getOriginalMessage()));
    } catch (IOException e) {
      problems.accept(new Problem(line.origin(), String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }
}
