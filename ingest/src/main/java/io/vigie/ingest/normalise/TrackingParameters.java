package io.vigie.ingest.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The query parameters of {@code tracking-parameters.txt}. */
final class TrackingParameters {
  private static final String TABLE = "tracking-parameters.txt";
  private static final TrackingParameters SHIPPED = load();

  private final Set<String> names = new HashSet<>();
  private final List<String> prefixes;

  private TrackingParameters(List<String> entries) {
    this.prefixes =
        entries.stream()
            .filter(entry -> entry.endsWith("*"))
            .map(entry -> entry.substring(0, entry.length() - 1))
            .toList();
    entries.stream().filter(entry -> !entry.endsWith("*")).forEach(names::add);
  }

  static TrackingParameters shipped() {
    return SHIPPED;
  }

  /** Whether the parameter called {@code name}, in any case, only tracks. */
  boolean contains(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return names.contains(lower) || prefixes.stream().anyMatch(lower::startsWith);
  }

  private static TrackingParameters load() {
    try (InputStream table = TrackingParameters.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("resource " + TABLE + " is missing from the build");
      }
      return new TrackingParameters(entries(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> entries(InputStream table) {
    return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
