package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Invented parties for measurements, the same at every run: French and English people whose last
 * names are as unevenly frequent as real ones, and businesses called by a trade and a name, by two
 * names, by everyday words or by a made-up word.
 */
final class InventedPortfolio {
  private static final String[] BEGINNINGS =
      ("Bar Bel Ber Bon Bou Cha Char Cla Cor Dan Del Des Du Fer Fla Fon Gar Gau Ger Gran Gui Har"
              + " Hen Her Hol Jac Jou Lam Lan Lau Le Lor Mal Mar Mer Mon Mor Nor Par Per Pon Quen"
              + " Rai Ran Ren Rou Sal San Ser Sor Tal Ter Tho Val Ver Vil Wal Wes Whit Wil Wood")
          .split(" ");
  private static final String[] MIDDLES =
      "ba be bi bo ca cha che da de di do fa ge gi go la le li lo ma me mi na ne ni no ra re ri ro sa se ta te ti to va ve vi vo"
          .split(" ");
  private static final String[] ENDINGS =
      ("ard eau ier in ot et aud ois mont ville son ton ley field ford ham land net quet rand sard"
              + " tier vin zac er an el on ac art ault elle ert iot oux ux well worth ster man")
          .split(" ");
  private static final String[] TRADES =
      ("Garage Boulangerie Cabinet Maison Pharmacie Restaurant Plomberie Menuiserie Institut Auto"
              + " Coiffure Agence Clinique Pizzeria Transports Taxi Fleuriste Optique")
          .split(" ");
  private static final String[] SERVICES =
      ("Rénovation Conseil Immobilier Bâtiment Services Plumbing Consulting Motors Bakery Solicitors"
              + " Catering Cleaning Lettings Logistics Développement Informatique")
          .split(" ");
  private static final String[] TOWNS =
      "Lille Nantes Rodez Leeds York Bristol Dijon Tours Bath Niort Metz Reims".split(" ");
  private static final String[] THINGS =
      ("Marché Gare Moulin Fontaine Église Port Garden Bridge Station Village Corner Château Parc"
              + " Soleil Rivière Jardin Lion Crown")
          .split(" ");

  /** About so many last names share a million people. */
  private static final int LAST_NAMES = 300_000;

  private final Random random;
  private final String[] firstNames;
  private final String[] frequentLastNames;
  private final String[] lastNames = new String[LAST_NAMES];

  InventedPortfolio(long seed) {
    random = new Random(seed);
    firstNames = InventedTexts.words("first-names.txt");
    frequentLastNames = withoutOtherMeaning(InventedTexts.words("last-names.txt"));
    for (int i = 0; i < LAST_NAMES; i++) {
      lastNames[i] = i < frequentLastNames.length ? capital(frequentLastNames[i]) : invented();
    }
  }

  /** Names that are also towns or words of every sentence would make every text a hit. */
  private static String[] withoutOtherMeaning(String[] names) {
    Set<String> others = new HashSet<>(WordTable.words("grammar-words.txt"));
    others.addAll(WordTable.words("towns.txt"));
    others.addAll(WordTable.words("everyday-words.txt"));
    return Arrays.stream(names)
        .filter(name -> name.length() > 3 && !others.contains(FoldedText.of(name).word(0)))
        .toArray(String[]::new);
  }

  List<Party> parties(int count) {
    List<Party> parties = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parties.add(party(i));
    }
    return parties;
  }

  private String person() {
    return firstName() + " " + lastName();
  }

  /** Somebody with a frequent first name and a last name that hardly anybody bears. */
  String stranger() {
    return firstName() + " " + invented() + pick(MIDDLES) + pick(ENDINGS);
  }

  private Party party(int number) {
    boolean person = random.nextInt(100) < 55;
    String name = person ? person() : business();
    boolean hasAccount = random.nextInt(100) < 30;
    return new Party(
        "party-" + number,
        person ? PartyKind.PERSON : PartyKind.BUSINESS,
        name,
        random.nextInt(100) < 10 ? List.of(person ? person() : business()) : List.of(),
        hasAccount ? List.of("compte" + number) : List.of(),
        !person && hasAccount ? List.of("site" + number + ".example") : List.of(),
        List.of(),
        random.nextInt(100) < 30 ? List.of(pick(TOWNS)) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null,
        "insurer",
        "fr",
        null);
  }

  private String business() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> pick(TRADES) + " " + lastName();
      case 2 -> lastName() + " " + pick(SERVICES);
      case 3 -> "SARL " + lastName() + " et Fils";
      case 4 -> lastName() + " & " + lastName() + " Ltd";
      case 5 -> "L'Atelier de " + firstName() + " " + lastName();
      case 6 -> pick(TRADES) + " de la " + pick(THINGS) + " " + lastName();
      case 7 -> pick(TRADES) + " " + lastName() + " " + pick(TOWNS);
      case 8 -> "The " + lastName() + " " + pick(THINGS);
      default -> invented() + invented().toLowerCase(Locale.ROOT);
    };
  }

  private String firstName() {
    String first = capital(firstNames[skewed(firstNames.length, 1.5)]);
    return random.nextInt(20) == 0 ? first + "-" + capital(pick(firstNames)) : first;
  }

  /** The most frequent one makes up about one in a hundred, as in France. */
  private String lastName() {
    boolean frequent = random.nextInt(100) < 35;
    return frequent
        ? lastNames[skewed(frequentLastNames.length, 1.5)]
        : lastNames[skewed(LAST_NAMES, 2)];
  }

  private String invented() {
    String middle = random.nextInt(3) == 0 ? "" : pick(MIDDLES);
    String second = random.nextInt(3) == 0 ? pick(MIDDLES) : "";
    return pick(BEGINNINGS) + middle + second + pick(ENDINGS);
  }

  /** Small numbers more often than big ones, as with the ranks of names. */
  private int skewed(int bound, double skew) {
    return (int) (bound * Math.pow(random.nextDouble(), skew));
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
