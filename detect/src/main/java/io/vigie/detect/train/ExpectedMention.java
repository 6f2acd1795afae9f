package io.vigie.detect.train;

import io.vigie.detect.harm.Harm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the author of a mention says that the product should find in it: a line {@code
 * id,partyId,harms,lookalike} of a CSV file without quoting, several harms joined by {@code |}.
 *
 * @param partyId the party that is harmed or meant; empty when nobody insured is
 * @param harms empty when the mention harms nobody, written {@code NONE} in the file
 * @param lookalike why a harmless mention looks harmful, for example {@code NAMESAKE}
 */
public record ExpectedMention(String mentionId, String partyId, Set<Harm> harms, String lookalike) {
  private static final int COLUMNS = 4;

  public ExpectedMention {
    harms = Set.copyOf(harms);
  }

  /**
   * Reads the file, its first line being the names of the columns.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException naming the line that does not fit
   */
  public static List<ExpectedMention> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(Math.min(1, lines.size()), lines.size()).stream()
        .filter(line -> !line.isBlank())
        .map(ExpectedMention::parse)
        .toList();
  }

  static ExpectedMention parse(String line) {
    String[] columns = line.split(",", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("should be id,partyId,harms,lookalike: was " + line);
    }
    return new ExpectedMention(columns[0], columns[1], harms(columns[2]), columns[3]);
  }

  private static Set<Harm> harms(String column) {
    Set<Harm> harms = EnumSet.noneOf(Harm.class);
    if (!column.equals("NONE")) {
      for (String name : column.split("\\|", -1)) {
        harms.add(Harm.valueOf(name));
      }
    }
    return harms;
  }
}
