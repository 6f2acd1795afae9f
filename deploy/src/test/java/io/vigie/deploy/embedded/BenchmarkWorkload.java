package io.vigie.deploy.embedded;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented input of a fixed make-up: one mention in ten names a party, one in fifty harms it. The
 * same seed gives the same bytes.
 */
final class BenchmarkWorkload {
  static final int NAMED_EVERY = 10;
  static final int HARMFUL_EVERY = 50;
  private static final int WORDS = 16;
  private static final List<String> SYLLABLES =
      List.of("bra", "lou", "ve", "tri", "mon", "char", "du", "pel", "ga", "rin", "sau", "kel");
  private static final List<String> POOL =
      List.of(
          ("le la un une de du avec pour sans hier demain matin ville rue marché train pluie soleil"
                  + " café livre film match équipe école voisin chien jardin photo prix colis"
                  + " commande service accueil équipe travail réunion semaine vraiment encore bien"
                  + " très content déçu merci bravo long court nouveau vieux grand petit")
              .split(" "));

  private final Random random = new Random(20_261_122);
  private final List<Party> parties = new ArrayList<>();

  BenchmarkWorkload(int parties) {
    for (int i = 0; i < parties; i++) {
      this.parties.add(party(i));
    }
  }

  List<Party> parties() {
    return parties;
  }

  /** The {@code number}th mention, normalised, about 130 characters of text. */
  byte[] mention(int number) {
    Mention mention =
        Mention.builder()
            .id("bench-" + number)
            .kind(MentionKind.POST)
            .source("bench")
            .url("https://posts.example/" + number)
            .publishedAt(Instant.parse("2026-11-20T10:00:00Z").plusSeconds(number))
            .seenAt(Instant.parse("2026-11-21T10:00:00Z").plusSeconds(number))
            .language("fr")
            .text(text(number))
            .build();
    return IngestCodecs.MENTION.encode(mention);
  }

  private String text(int number) {
    String chatter = chatter();
    String name = parties.get(random.nextInt(parties.size())).name();
    if (number % HARMFUL_EVERY == 0) {
      return chatter + ". " + name + " a volé l'acompte de mes parents, ces escrocs recommencent.";
    }
    return number % NAMED_EVERY == 0 ? chatter + " chez " + name + " " + chatter() : chatter;
  }

  private String chatter() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      words.append(i == 0 ? "" : " ").append(POOL.get(random.nextInt(POOL.size())));
    }
    return words.toString();
  }

  private Party party(int number) {
    return new Party(
        "b-" + number,
        PartyKind.BUSINESS,
        "Atelier " + word() + " " + word(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null,
        "bench",
        "fr",
        null);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
