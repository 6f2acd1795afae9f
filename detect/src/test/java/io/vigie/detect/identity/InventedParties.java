package io.vigie.detect.identity;

import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.util.List;
import java.util.Random;

/** Invented people and businesses whose names resemble real ones in length and repetition. */
final class InventedParties {
  private static final String[] HEADS =
      "b c d f g h j l m n p r s t v br ch cl cr dr fl fr gl gr pl pr tr vr qu st".split(" ");
  private static final String[] VOWELS = "a e i o u a e i o ou an en on ai eau in".split(" ");
  private static final String[] TAILS =
      "l r n s t x lle tte ney rd nd ret lin mont ville dier son ière gnac vaz doz".split(" ");
  private static final String[] TRADES =
      "Garage Boulangerie Cabinet Maison Institut Pharmacie Restaurant Atelier Agence Clinique"
          .split(" ");
  private static final String[] TOWNS =
      "Lille Lyon Nantes Rennes Metz Dijon Tours Brest".split(" ");
  private static final String[] SUFFIXES = {"example", "test", "fr", "com", "co.uk", "org"};

  private final Random random;

  InventedParties(long seed) {
    this.random = new Random(seed);
  }

  Party next(int number) {
    boolean person = number % 3 == 0;
    String name = person ? word() + " " + word() : business();
    String label = Folding.plain(name);
    List<String> none = List.of();
    return new Party(
        "p" + number,
        person ? PartyKind.PERSON : PartyKind.BUSINESS,
        name,
        none,
        number % 2 == 0 ? List.of(label + number % 100) : none,
        person ? none : List.of(label + "." + SUFFIXES[random.nextInt(SUFFIXES.length)]),
        none,
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

  String word() {
    StringBuilder word = new StringBuilder(one(HEADS));
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    word.append(one(VOWELS));
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      word.append(one(HEADS)).append(one(VOWELS));
    }
    return word.append(one(TAILS)).toString();
  }

  /** A domain or handle of nobody's. */
  String stranger() {
    String name = Folding.plain(random.nextBoolean() ? word() + word() : business());
    return random.nextInt(3) == 0 ? name : name + "." + one(SUFFIXES);
  }

  private String business() {
    String name = random.nextInt(3) == 0 ? word() + word() : one(TRADES) + " " + word();
    return random.nextInt(4) == 0 ? name + " " + one(TOWNS) : name;
  }

  private String one(String[] values) {
    return values[random.nextInt(values.length)];
  }
}
