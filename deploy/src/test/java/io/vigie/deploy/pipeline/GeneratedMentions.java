package io.vigie.deploy.pipeline;

import io.vigie.detect.harm.Harm;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented mentions of invented parties. Which of them do which harm is decided here, by templates
 * that leave no doubt, so that the alerts to expect are counted without asking the code under test.
 */
final class GeneratedMentions {
  static final int ALL = 2_000;
  static final String TENANT = "north";

  private static final int PARTIES = 40;
  private static final int MOST_COPIES = 3;
  private static final int HARMFUL_EVERY = 5;

  /** Some say that they were published in 1970, some in 2090. */
  private static final List<Instant> DATES =
      List.of(
          Instant.parse("2026-11-20T10:00:00Z"),
          Instant.parse("1970-01-01T00:00:00Z"),
          Instant.parse("2090-01-01T00:00:00Z"));

  private static final List<Template> HARMFUL =
      List.of(
          new Template(
              "%s : ces escrocs ont volé ma caution et encaissé mon chèque sans jamais livrer.",
              Harm.DEFAMATION),
          new Template(
              "%s emploie trois ouvriers au noir sur le chantier de la rue des Tanneurs.",
              Harm.DEFAMATION),
          new Template(
              "Le patron de %s est un sale con, un abruti fini qui ne sait même pas lire.",
              Harm.INSULT),
          new Template(
              "N'achetez rien chez %s, produits pourris, à fuir absolument.", Harm.DENIGRATION),
          new Template(
              "On va te tuer, toi le patron de %s, on sait où tu dors.",
              Harm.HARASSMENT, Harm.THREAT),
          new Template(
              "The owner of %s is a thief, he stole my deposit and forged the invoice.",
              Harm.DEFAMATION));

  private static final List<String> HARMLESS =
      List.of(
          "Commande %2$d chez %1$s reçue mardi, emballage soigné, merci beaucoup.",
          "Does %1$s open on Sunday morning, and is there parking nearby? Asking for %2$d guests.",
          "Visité %1$s hier, accueil correct, un peu d'attente à la caisse %2$d.",
          "%1$s sponsored the village fair again, lovely to see stand %2$d by the fountain.");

  private static final List<Copy> COPIES = copies();

  private GeneratedMentions() {}

  private record Template(String text, Set<Harm> harms) {
    Template(String text, Harm... harms) {
      this(text, Set.of(harms));
    }
  }

  /** One of the near-identical posts that make one alert. */
  private record Copy(int party, int template, int copy) {
    Instant publishedAt() {
      return DATES.get((party + template + copy) % DATES.size());
    }
  }

  /** An alert as the templates want it. */
  record Expected(
      String partyId, Set<Harm> harms, long detections, long mentions, Instant firstPublishedAt) {}

  static Path portfolio(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int party = 0; party < PARTIES; party++) {
      lines.add(party(id(party), name(party), TENANT));
    }
    return Files.write(folder.resolve("portfolio.jsonl"), lines);
  }

  static String party(String id, String name, String tenant) {
    return "{\"id\":\"%s\",\"kind\":\"BUSINESS\",\"name\":\"%s\",\"tenant\":\"%s\",\"policy\":{\"number\":\"%s\",\"guarantees\":[\"EREP_PRO\"]}}"
        .formatted(id, name, tenant, "N-" + id);
  }

  /** Mentions {@code from} up to {@code to} of {@link #ALL}, the same at every call. */
  static List<String> lines(int from, int to) {
    return IntStream.range(from, to).mapToObj(GeneratedMentions::line).toList();
  }

  /** The alerts that all mentions make: one a party and template, copies share it. */
  static List<Expected> alerts() {
    List<Expected> alerts = new ArrayList<>();
    for (int party = 0; party < PARTIES; party++) {
      for (int template = 0; template < HARMFUL.size(); template++) {
        List<Copy> copies = copiesOf(party, template);
        if (!copies.isEmpty()) {
          alerts.add(expected(party, HARMFUL.get(template), copies));
        }
      }
    }
    return alerts;
  }

  static long detections() {
    return alerts().stream().mapToLong(Expected::detections).sum();
  }

  /** The ids of the harmful mentions that say that they were published in one of the years. */
  static Set<String> harmfulOfYears(Integer... years) {
    return IntStream.range(0, COPIES.size())
        .map(place -> place * HARMFUL_EVERY)
        .filter(number -> number < ALL)
        .mapToObj(number -> harmful(number, COPIES.get(number / HARMFUL_EVERY)))
        .filter(mention -> isOfYears(mention, years))
        .map(Mention::requiredId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean isOfYears(Mention mention, Integer... years) {
    Instant published = Objects.requireNonNull(mention.publishedAt());
    return Set.of(years).contains(published.atOffset(ZoneOffset.UTC).getYear());
  }

  private static Expected expected(int party, Template template, List<Copy> copies) {
    return new Expected(
        id(party),
        template.harms(),
        (long) copies.size() * template.harms().size(),
        copies.size(),
        copies.stream().map(Copy::publishedAt).min(Comparator.naturalOrder()).orElseThrow());
  }

  private static List<Copy> copiesOf(int party, int template) {
    return COPIES.stream()
        .filter(copy -> copy.party() == party && copy.template() == template)
        .toList();
  }

  /** From none to three copies of each template about each party, first copies first. */
  private static List<Copy> copies() {
    List<Copy> copies = new ArrayList<>();
    for (int copy = 0; copy < MOST_COPIES; copy++) {
      for (int template = 0; template < HARMFUL.size(); template++) {
        for (int party = 0; party < PARTIES; party++) {
          if (copy < (party + template) % (MOST_COPIES + 1)) {
            copies.add(new Copy(party, template, copy));
          }
        }
      }
    }
    return copies;
  }

  private static String line(int number) {
    int place = number / HARMFUL_EVERY;
    boolean harmful = number % HARMFUL_EVERY == 0 && place < COPIES.size();
    return IngestCodecs.MENTION.encodeToString(
        harmful ? harmful(number, COPIES.get(place)) : harmless(number));
  }

  private static Mention harmful(int number, Copy copy) {
    String text = HARMFUL.get(copy.template()).text().formatted(name(copy.party()));
    return mention(number, text + " Dossier " + number).publishedAt(copy.publishedAt()).build();
  }

  private static Mention harmless(int number) {
    String text = HARMLESS.get(number % HARMLESS.size());
    return mention(number, text.formatted(name(number % PARTIES), number))
        .publishedAt(DATES.get(number % DATES.size()))
        .build();
  }

  private static MentionBuilder mention(int number, String text) {
    return Mention.builder().id("gen-" + number).text(text);
  }

  private static String id(int party) {
    return "p-" + party;
  }

  private static String name(int party) {
    return "Atelier Brancolin" + (char) ('a' + party / 26) + (char) ('a' + party % 26);
  }
}
