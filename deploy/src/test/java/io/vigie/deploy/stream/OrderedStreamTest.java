package io.vigie.deploy.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedStreamTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void writesInInputOrderAlthoughLaterLinesAreDoneFirst() throws Exception {
    String input = numbers(3_000);

    StreamCounts counts = run(input, OrderedStreamTest::slowAtFirst, false);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(input);
    assertThat(counts).isEqualTo(new StreamCounts(3_000, 0, 3_000));
  }

  @Test
  void writesAsManyLinesAsEachLineGives() throws Exception {
    StreamCounts counts =
        run(
            "2\n0\n1\n",
            line ->
                List.of("a", "b").stream()
                    .limit(number(line))
                    .map(OrderedStreamTest::bytes)
                    .toList(),
            false);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb\na\n");
    assertThat(counts).isEqualTo(new StreamCounts(3, 0, 3));
  }

  @Test
  void reportsABadLineWithItsPlaceAndGoesOn() throws Exception {
    StreamCounts counts = run("1\nx\n3\n", OrderedStreamTest::onlyNumbers, false);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1\n3\n");
    assertThat(problems).containsExactly(new Problem("in:2", "no number"));
    assertThat(counts.exitCode(false)).isZero();
  }

  @Test
  void stopsAtTheFirstBadLineWhenStrict() throws Exception {
    StreamCounts counts = run("1\nx\n3\ny\n", OrderedStreamTest::onlyNumbers, true);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1\n");
    assertThat(problems).hasSize(1);
    assertThat(counts.exitCode(true)).isEqualTo(1);
  }

  @Test
  void failsOnlyWhenNothingCouldBeRead() throws Exception {
    assertThat(run("x\ny\n", OrderedStreamTest::onlyNumbers, false).exitCode(false)).isEqualTo(1);
    assertThat(run("", OrderedStreamTest::onlyNumbers, false).exitCode(false)).isZero();
  }

  @Test
  void passesABrokenPipeOn() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThatThrownBy(
            () ->
                new OrderedStream(OrderedStreamTest::onlyNumbers, broken, problems::add, false)
                    .run(reader("1\n")))
        .isInstanceOf(IOException.class);
  }

  private StreamCounts run(String input, LineWork work, boolean strict) throws Exception {
    return new OrderedStream(work, out, problems::add, strict).run(reader(input));
  }

  private JsonLineReader reader(String input) throws IOException {
    return JsonLineReader.of("in", new ByteArrayInputStream(bytes(input)), problems::add);
  }

  private static List<byte[]> slowAtFirst(JsonLine line) {
    if (number(line) < 3) {
      pause();
    }
    return List.of(line.bytes());
  }

  private static List<byte[]> onlyNumbers(JsonLine line) throws MalformedRecordException {
    if (!Character.isDigit(line.bytes()[0])) {
      throw new MalformedRecordException("no number");
    }
    return List.of(line.bytes());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int number(JsonLine line) {
    return Integer.parseInt(new String(line.bytes(), StandardCharsets.UTF_8));
  }

  private static String numbers(int most) {
    return IntStream.range(0, most).mapToObj(i -> i + "\n").collect(Collectors.joining());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
