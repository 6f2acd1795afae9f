package io.vigie.detect.match;

import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how long a mention takes and how many bytes a party: {@code MatchBenchmark [parties]
 * [mentions]}. One mention in ten names a party; the generator is seeded, so that two runs compare.
 */
public final class MatchBenchmark {
  private static final String[] SYLLABLES =
      "ba be bi bo bu ca ce da de di do fa fi ga go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo za"
          .split(" ");
  private static final String[] TRADES = {"Garage", "Boulangerie", "Cabinet", "Maison", "Institut"};

  private final Random random = new Random(42);
  private final List<Party> parties = new ArrayList<>();

  private MatchBenchmark() {}

  public static void main(String[] arguments) {
    int parties = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int mentions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    new MatchBenchmark().run(parties, mentions);
  }

  private void run(int count, int mentionCount) {
    for (int i = 0; i < count; i++) {
      parties.add(party(i));
    }
    List<Mention> mentions = new ArrayList<>();
    long characters = 0;
    for (int i = 0; i < mentionCount; i++) {
      mentions.add(mention(i));
      characters += mentions.get(i).textOrEmpty().length();
    }
    long before = used();
    long start = System.nanoTime();
    PartyIndex index = PartyIndex.of(parties);
    double built = (System.nanoTime() - start) / 1e9;
    long heap = used() - before;
    System.out.printf(
        Locale.ROOT,
        "%d parties: built in %.2f s; index %.0f bytes a party (heap +%.0f with the reference array)%n",
        count,
        built,
        index.bytes() / (double) count,
        heap / (double) count);
    DictionaryMatcher matcher =
        new DictionaryMatcher(
            PartySegments.of(index), io.vigie.detect.MatchConfiguration.defaults());
    for (int round = 0; round < 6; round++) {
      round(matcher, mentions, characters);
    }
  }

  private static void round(DictionaryMatcher matcher, List<Mention> mentions, long characters) {
    int found = 0;
    long start = System.nanoTime();
    for (Mention mention : mentions) {
      found += matcher.match(mention).isEmpty() ? 0 : 1;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%.1f µs a mention of %d characters, %.0f mentions/s, %.1f MB/s; %d of %d name a party%n",
        seconds * 1e6 / mentions.size(),
        characters / mentions.size(),
        mentions.size() / seconds,
        characters / seconds / 1e6,
        found,
        mentions.size());
  }

  private Party party(int number) {
    boolean person = number % 3 == 0;
    String name =
        person
            ? word() + " " + word()
            : TRADES[number % TRADES.length] + " " + word() + " " + word();
    List<String> none = List.of();
    return new Party(
        "p" + number,
        person ? PartyKind.PERSON : PartyKind.BUSINESS,
        name,
        List.of(name + " " + number),
        List.of("account" + number),
        number % 2 == 0 ? List.of("site" + number + ".example") : none,
        List.of("https://avis.example/lieu/" + number),
        none,
        none,
        none,
        List.of(),
        false,
        null,
        null,
        null,
        null);
  }

  private Mention mention(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      text.append(word().toLowerCase(Locale.ROOT)).append(i % 9 == 8 ? ". " : " ");
    }
    if (number % 10 == 0) {
      text.append(parties.get(random.nextInt(parties.size())).name()).append(" ment ");
    }
    return Mention.builder().id("m" + number).text(text.toString()).build();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
