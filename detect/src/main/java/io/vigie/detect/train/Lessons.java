package io.vigie.detect.train;

import io.vigie.detect.harm.Harm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The table of what each set teaches ({@code lessons.tsv}). */
final class Lessons {
  private Lessons() {}

  static List<Lesson> all() {
    try (InputStream in = Lessons.class.getResourceAsStream("lessons.tsv")) {
      if (in == null) {
        throw new IllegalStateException("lessons.tsv is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(Lessons::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lesson parse(String line) {
    String[] cells = line.split("\t", -1);
    return new Lesson(
        cells[0],
        cells[1],
        cells[2].equals("yes"),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        Harm.valueOf(cells[5]),
        labels(cells[6]),
        labels(cells[7]));
  }

  private static Set<String> labels(String cell) {
    return cell.equals("-") ? Set.of() : Set.of(cell.split(",", -1));
  }
}
