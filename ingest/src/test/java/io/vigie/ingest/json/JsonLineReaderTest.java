package io.vigie.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLineReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void numbersLinesAndSkipsBlankOnes() throws Exception {
    assertThat(read("f", bytes("{}\n\n \t\r\n[1]\r\n2")))
        .containsExactly("f:1={}", "f:4=[1]", "f:5=2");
  }

  @Test
  void emptyInputHasNoLines() throws Exception {
    assertThat(read("f", new byte[0])).isEmpty();
    assertThat(read("f", bytes("\n\n\r\n"))).isEmpty();
  }

  @Test
  void byteOrderMarkIsAccepted() throws Exception {
    assertThat(read("f", bytes("\ufeff{}\n{}"))).containsExactly("f:1={}", "f:2={}");
    assertThat(read("f", bytes("\ufeff"))).isEmpty();
  }

  @Test
  void gzipIsToldByItsFirstBytes(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("no-suffix");
    Files.write(file, gzip(bytes("{}\n{}\n")));
    String name = file.toString();
    assertThat(lines(JsonLineReader.open(name, InputStream.nullInputStream(), problems::add)))
        .containsExactly(name + ":1={}", name + ":2={}");
  }

  @Test
  void joinedGzipFilesAreReadToTheEnd() throws Exception {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(gzip(bytes("1\n2\n")));
    joined.write(gzip(bytes("3\n")));
    assertThat(read("f", joined.toByteArray())).containsExactly("f:1=1", "f:2=2", "f:3=3");
  }

  @Test
  void damagedGzipIsReportedAfterItsWholeLines() throws Exception {
    byte[] whole = gzip(bytes("{\"n\":12345678}\n".repeat(20_000)));
    assertThat(read("f", Arrays.copyOf(whole, whole.length - 12))).isNotEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString()).contains("damaged gzip data");
  }

  @Test
  void dashMeansStandardInput() throws Exception {
    InputStream stdin = new ByteArrayInputStream(bytes("\n{}"));
    assertThat(lines(JsonLineReader.open("-", stdin, problems::add))).containsExactly("stdin:2={}");
  }

  @Test
  void missingFileIsAnError() {
    assertThatThrownBy(
            () -> JsonLineReader.open("no-such", InputStream.nullInputStream(), problems::add))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void longestLineIsReadAndALongerOneReported() throws Exception {
    String longest = "x".repeat(JsonLineReader.LONGEST_LINE);
    List<String> lines = read("f", bytes(longest + "\n" + longest + "y\n{}"));
    assertThat(lines).hasSize(2).endsWith("f:3={}");
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly("f:2: a line should be at most 4194304 bytes long: was 4194305");
  }

  @Test
  void endlessLineIsNeverHeldInMemory() throws Exception {
    long length = 3L * 1024 * 1024 * 1024;
    InputStream endless =
        new InputStream() {
          private long left = length;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int count) {
            int read = (int) Math.min(count, left);
            left -= read;
            return read == 0 ? -1 : read;
          }
        };
    assertThat(lines(JsonLineReader.of("f", endless, problems::add))).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).reason()).endsWith("was " + length);
  }

  private List<String> read(String name, byte[] content) throws IOException {
    return lines(JsonLineReader.of(name, new ByteArrayInputStream(content), problems::add));
  }

  private static List<String> lines(JsonLineReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    try (reader) {
      for (JsonLine line = reader.next(); line != null; line = reader.next()) {
        lines.add(line.origin() + "=" + new String(line.bytes(), StandardCharsets.UTF_8));
      }
    }
    return lines;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
