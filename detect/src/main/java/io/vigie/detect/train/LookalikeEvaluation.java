package io.vigie.detect.train;

import io.vigie.detect.identity.Lookalike;
import io.vigie.detect.identity.LookalikeFinder;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures the search for lookalikes on labelled pairs of domains, brand by brand: nothing is
 * fitted, so every fold is measured with the same weights and threshold as shipped.
 */
public final class LookalikeEvaluation {
  private static final int FOLDS = 5;

  private final List<LookalikePair> rows;
  private final Set<LookalikePair> pairs;
  private final LookalikeFinder finder;
  private final Rates[] folds = new Rates[FOLDS];
  private final Rates distinct = new Rates();
  private final Rates repeated = new Rates();
  private final Map<String, Rates> bySize = new TreeMap<>();
  private final Map<String, int[]> byTechnique = new TreeMap<>();

  private LookalikeEvaluation(List<LookalikePair> rows) {
    this.rows = rows;
    this.pairs = new LinkedHashSet<>(rows);
    this.finder = LookalikeFinder.of(parties(brands()));
    for (int fold = 0; fold < FOLDS; fold++) {
      folds[fold] = new Rates();
    }
  }

  /**
   * The report, in Markdown.
   *
   * @param file see {@link LookalikePair#read}
   * @throws IOException when the file cannot be read
   */
  public static String run(Path file) throws IOException {
    LookalikeEvaluation evaluation = new LookalikeEvaluation(LookalikePair.read(file));
    evaluation.measure();
    return evaluation.report(file.getFileName().toString());
  }

  /** Every pair with what was found for it, for a person who looks into the errors: TSV. */
  public static List<String> errors(Path file) throws IOException {
    LookalikeEvaluation evaluation = new LookalikeEvaluation(LookalikePair.read(file));
    List<String> errors = new ArrayList<>();
    for (LookalikePair pair : evaluation.pairs) {
      Lookalike found = evaluation.found(pair);
      if ((found != null) != pair.imitates()) {
        String how = found == null ? "missed" : found.technique() + "\t" + found.score();
        errors.add(pair.candidate() + "\t" + pair.brand() + "\t" + how);
      }
    }
    errors.sort(Comparator.comparing(line -> line.substring(line.lastIndexOf('\t'))));
    return errors;
  }

  private void measure() {
    Map<LookalikePair, Boolean> reported = new LinkedHashMap<>();
    for (LookalikePair pair : pairs) {
      Lookalike found = found(pair);
      reported.put(pair, found != null);
      distinct.add(pair.imitates(), found != null);
      folds[Math.floorMod(pair.brand().hashCode(), FOLDS)].add(pair.imitates(), found != null);
      bySize
          .computeIfAbsent(size(pair.brand()), size -> new Rates())
          .add(pair.imitates(), found != null);
      if (found != null) {
        byTechnique
            .computeIfAbsent(found.technique().name(), t -> new int[2])[pair.imitates() ? 0 : 1]++;
      }
    }
    rows.forEach(row -> repeated.add(row.imitates(), reported.getOrDefault(row, false)));
  }

  private @Nullable Lookalike found(LookalikePair pair) {
    return finder.find(pair.candidate()).stream()
        .filter(lookalike -> lookalike.partyId().equals(pair.brand()))
        .findFirst()
        .orElse(null);
  }

  private List<String> brands() {
    return pairs.stream().map(LookalikePair::brand).distinct().toList();
  }

  /**
   * Of the real domains in one half of the brands, how many are taken for one of the other half.
   */
  private Rates unrelatedDomains() {
    List<String> brands = brands();
    List<String> insured = brands.stream().filter(b -> b.hashCode() % 2 == 0).toList();
    LookalikeFinder half = LookalikeFinder.of(parties(insured));
    Rates rates = new Rates();
    brands.stream()
        .filter(b -> b.hashCode() % 2 != 0)
        .forEach(brand -> rates.add(false, !half.find(brand).isEmpty()));
    return rates;
  }

  /** Of the words of the dictionaries, as domains, how many are taken for one of the brands. */
  private Rates words() {
    Rates rates = new Rates();
    LookalikeFinder.dictionary().stream()
        .sorted()
        .forEach(word -> rates.add(false, !finder.find(word + ".example").isEmpty()));
    return rates;
  }

  private String report(String file) {
    StringBuilder report = new StringBuilder("# Lookalikes\n\n");
    line(
        report,
        "`vigie evaluate-lookalikes --data %s`. Weights and the threshold of %.2f are set",
        file,
        Lookalike.THRESHOLD);
    line(
        report,
        "by hand, partly while looking at this set, so other brands will do worse. %d rows, %d pairs, %d brands;",
        rows.size(),
        pairs.size(),
        brands().size());
    line(
        report,
        "all brands are insured at once, and a pair counts as reported when a line names its brand.\n");
    line(
        report,
        "| by brand, 5 folds | imitations | others | sensitivity | specificity | balanced accuracy |");
    line(report, "|---|---|---|---|---|---|");
    for (int fold = 0; fold < FOLDS; fold++) {
      row(report, "fold " + (fold + 1), folds[fold]);
    }
    row(report, "**all pairs, each once**", distinct);
    row(report, "all rows, as often as they were seen", repeated);
    bySize.forEach((size, rates) -> row(report, size, rates));
    line(report, "\n| technique found | imitations | others |\n|---|---|---|");
    byTechnique.forEach((name, n) -> line(report, "| %s | %d | %d |", name, n[0], n[1]));
    line(report, "\n| taken for an imitation though unrelated | names | share |\n|---|---|---|");
    falseAlarms(report, "real domains of other brands", unrelatedDomains());
    falseAlarms(report, "words of the French and English dictionaries, as domains", words());
    return report.toString();
  }

  private static void falseAlarms(StringBuilder report, String what, Rates rates) {
    line(report, "| %s | %d | %.2f %% |", what, rates.others(), 100 * (1 - rates.specificity()));
  }

  private static void row(StringBuilder report, String name, Rates rates) {
    line(
        report,
        "| %s | %d | %d | %.4f | %.4f | %.4f |",
        name,
        rates.imitations(),
        rates.others(),
        rates.sensitivity(),
        rates.specificity(),
        rates.balancedAccuracy());
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String size(String brand) {
    int length = brand.indexOf('.');
    return length <= 4
        ? "brands of 4 letters or fewer"
        : length <= 6 ? "brands of 5 or 6 letters" : "brands of 7 letters or more";
  }

  private static List<Party> parties(List<String> brands) {
    List<String> none = List.of();
    return brands.stream()
        .map(
            brand ->
                new Party(
                    brand,
                    PartyKind.BUSINESS,
                    brand.substring(0, brand.indexOf('.')),
                    none,
                    none,
                    List.of(brand),
                    none,
                    none,
                    none,
                    none,
                    List.of(),
                    false,
                    null,
                    null,
                    null,
                    null))
        .toList();
  }
}
