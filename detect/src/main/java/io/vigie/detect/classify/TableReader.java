package io.vigie.detect.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the tab-separated tables beside this class that a jurist can edit: one row a line, empty
 * lines and lines that begin with {@code //} are skipped. A bad row fails with its line.
 */
final class TableReader {
  private TableReader() {}

  static <T> List<T> read(String name, int columns, Function<List<String>, T> row) {
    try (InputStream in = TableReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return rows(name, columns, row, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> rows(
      String name, int columns, Function<List<String>, T> row, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<T> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("//")) {
        rows.add(parse(name + ":" + number, line, columns, row));
      }
    }
    return rows;
  }

  private static <T> T parse(
      String place, String line, int columns, Function<List<String>, T> row) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          place + ": should have " + columns + " columns: had " + cells.size());
    }
    try {
      return row.apply(cells.stream().map(String::strip).toList());
    } catch (RuntimeException e) {
      throw new IllegalStateException(place + ": " + e.getMessage(), e);
    }
  }
}
