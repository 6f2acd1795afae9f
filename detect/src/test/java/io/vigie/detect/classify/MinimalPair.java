package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One invented text with the harms that it does to the party it names. */
record MinimalPair(Set<Harm> harms, String language, String name, String kind, String text) {

  static List<MinimalPair> all() {
    return lines("minimal-pairs.tsv").stream().map(MinimalPair::parse).toList();
  }

  static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(MinimalPair.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same text about a party of another name. */
  MinimalPair renamed(String other) {
    return onPage()
        ? this
        : new MinimalPair(harms, language, other, kind, text.replace(name, other));
  }

  MinimalPair written(String other) {
    return new MinimalPair(harms, language, name, kind, other);
  }

  boolean onPage() {
    return name.equals("-");
  }

  Mention mention() {
    return Mention.builder()
        .id("pair")
        .kind(onPage() ? MentionKind.REVIEW : MentionKind.POST)
        .language(language)
        .title(onPage() ? "Maison Tilleul" : null)
        .text(text)
        .build();
  }

  List<PartyMatch> matches() {
    if (onPage()) {
      return List.of(match("Maison Tilleul", 0, Field.TITLE));
    }
    return List.of(match(name, text.indexOf(name), Field.TEXT));
  }

  private static PartyMatch match(String surface, int start, Field field) {
    int end = start + surface.length();
    return new PartyMatch("pair", "party", surface, start, end, field, 1, MatchStatus.CERTAIN);
  }

  private static MinimalPair parse(String line) {
    String[] cells = line.split("\t", -1);
    Set<Harm> harms = EnumSet.noneOf(Harm.class);
    if (!cells[0].equals("-")) {
      for (String harm : cells[0].split(";", -1)) {
        harms.add(Harm.valueOf(harm));
      }
    }
    return new MinimalPair(harms, cells[1], cells[2], cells[3], cells[4]);
  }
}
