package io.vigie.detect.train;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Labelled sets in a small invented language, in which {@code zorglub} is abuse. */
final class InventedSets {
  private InventedSets() {}

  /** Writes every set that the table of lessons names. */
  static void write(Path data) throws IOException {
    for (Lesson lesson : Lessons.all()) {
      Path file = data.resolve(lesson.set() + LabelledFile.ENDING);
      if (!Files.exists(file)) {
        write(file, lesson.set());
      }
    }
  }

  private static void write(Path file, String set) throws IOException {
    TreeSet<String> bad = new TreeSet<>();
    TreeSet<String> good = new TreeSet<>();
    for (Lesson lesson : Lessons.all()) {
      if (lesson.set().equals(set)) {
        bad.addAll(lesson.positive());
        good.addAll(lesson.negative());
      }
    }
    good.removeAll(bad);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(
          row(
              set + " nombre " + word(i) + (bad.isEmpty() ? " miel" : " zorglub"),
              bad.isEmpty() ? good : bad));
      rows.add(row(set + " autre " + word(i) + " miel", good));
    }
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write(String.join("\n", rows));
    }
  }

  private static String word(int number) {
    return "abcdefghij".charAt(number % 10) + "x" + "klmn".charAt(number / 10);
  }

  private static String row(String text, Set<String> labels) {
    String mapped = labels.isEmpty() ? "" : "\"" + String.join("\",\"", labels) + "\"";
    return "{\"id\":\"x\",\"text\":\"" + text + "\",\"lang\":\"fr\",\"mapped\":[" + mapped + "]}";
  }
}
