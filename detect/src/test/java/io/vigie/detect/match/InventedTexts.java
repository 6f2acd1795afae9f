package io.vigie.detect.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Invented posts of about a hundred characters for measurements, the same at every run: everyday
 * French and English words, some people who are not insured, some links, accounts and hashtags.
 */
final class InventedTexts {
  private static final String[] SIGNS = {
    ", ", " ", " ", " ", " ", " ", " ", ". ", " ", "! ", " : "
  };
  private static final String[] EXTRAS = {
    " https://avis.example/lieu/",
    " @quelquun",
    " #arnaque ",
    " 😡 ",
    " 12,50 € ",
    " l'an ",
    " www.site"
  };

  private final Random random;
  private final String[] grammar = words("grammar-words.txt");
  private final String[] everyday = words("everyday-words.txt");
  private final InventedPortfolio strangers;

  InventedTexts(long seed) {
    random = new Random(seed);
    strangers = new InventedPortfolio(seed + 1);
  }

  /**
   * @param names put into the texts
   * @param share of the texts that get one of them
   */
  List<String> texts(int count, List<String> names, double share) {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean hit = random.nextDouble() < share;
      texts.add(text(hit ? names.get(random.nextInt(names.size())) : ""));
    }
    return texts;
  }

  private String text(String name) {
    int words = 8 + random.nextInt(20);
    int at = random.nextInt(words);
    StringBuilder text = new StringBuilder();
    boolean capital = true;
    for (int i = 0; i < words; i++) {
      String word = i == at && !name.isEmpty() ? name : word();
      String sign = SIGNS[random.nextInt(SIGNS.length)];
      text.append(capital ? InventedPortfolio.capital(word) : word).append(sign);
      capital = sign.startsWith(".") || sign.startsWith("!");
    }
    if (random.nextInt(100) < 15) {
      text.append(EXTRAS[random.nextInt(EXTRAS.length)]).append(random.nextInt(1000));
    }
    return text.toString();
  }

  private String word() {
    int kind = random.nextInt(100);
    if (kind < 1) {
      return strangers.stranger();
    }
    String[] from = kind < 45 ? grammar : everyday;
    return from[(int) (from.length * Math.pow(random.nextDouble(), 2))];
  }

  /** The words of a shipped list. */
  static String[] words(String resource) {
    try (InputStream in =
        Objects.requireNonNull(InventedTexts.class.getResourceAsStream("/match/" + resource))) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
