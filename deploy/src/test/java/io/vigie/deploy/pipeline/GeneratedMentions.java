package io.vigie.deploy.pipeline;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Invented mentions of invented parties, some harmful by construction, some no mentions at all. */
final class GeneratedMentions {
  static final int PARTIES = 40;
  static final String TENANT = "north";

  /**
   * Every tenth mention accuses a party; each in its own words, so that none are near-identical.
   */
  private static final int HARMFUL_EVERY = 10;

  private GeneratedMentions() {}

  static Path portfolio(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < PARTIES; i++) {
      lines.add(
          "{\"id\":\"p-%d\",\"kind\":\"BUSINESS\",\"name\":\"%s\",\"tenant\":\"%s\",\"policy\":{\"number\":\"N-%d\",\"guarantees\":[\"EREP_PRO\"]}}"
              .formatted(i, name(i), TENANT, i));
    }
    return Files.write(folder.resolve("portfolio.jsonl"), lines);
  }

  static String name(int party) {
    return "Atelier Brancolin" + (char) ('a' + party / 26) + (char) ('a' + party % 26);
  }

  /** Mentions {@code from} up to {@code to}, the same at every call. */
  static List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(line(i));
    }
    return lines;
  }

  static List<String> malformed() {
    return List.of("not json", "{\"schema\":\"mention/1\",\"id\":7,\"text\":[]}", "{\"id\":\"x\",");
  }

  private static String line(int number) {
    String name = name(number % PARTIES);
    String text =
        number % HARMFUL_EVERY == 0
            ? name + " est une arnaque, ces escrocs ont volé ma caution du dossier " + number
            : "Commande " + number + " chez " + name + " reçue mardi, emballage soigné, merci.";
    Mention mention =
        Mention.builder().id("gen-" + number).publishedAt(publishedAt(number)).text(text).build();
    return IngestCodecs.MENTION.encodeToString(mention);
  }

  /** Some say that they were published in 1970, some in 2090. */
  private static Instant publishedAt(int number) {
    return switch (number % 7) {
      case 0 -> Instant.parse("1970-01-01T00:00:00Z");
      case 1 -> Instant.parse("2090-01-01T00:00:00Z");
      default -> Instant.parse("2026-11-20T10:00:00Z").plusSeconds(number);
    };
  }

  static Path write(Path file, List<String> lines) throws IOException {
    return Files.write(file, lines, StandardCharsets.UTF_8);
  }

  static List<Party> parties(Path portfolio) throws IOException {
    List<Party> parties = new ArrayList<>();
    for (String line : Files.readAllLines(portfolio)) {
      try {
        parties.add(IngestCodecs.PARTY.decode(line));
      } catch (io.vigie.ingest.json.MalformedRecordException e) {
        throw new AssertionError(e);
      }
    }
    return parties;
  }
}
