package io.vigie.detect.identity;

import io.vigie.ingest.party.Party;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how long the index takes to build, its bytes a name, and candidates a second of one core:
 * {@code LookalikeBenchmark [parties] [candidates]}. Of the candidates one in ten is a misspelt
 * name of a party, the others are nobody's; the generator is seeded, so that two runs compare.
 * Times are of the processor, so that other work on the machine does not show.
 */
public final class LookalikeBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 5;
  private static final int IMITATION = 10;

  private LookalikeBenchmark() {}

  public static void main(String[] arguments) {
    int parties = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int candidates = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
    run(parties, candidates);
  }

  private static void run(int count, int candidateCount) {
    InventedParties invented = new InventedParties(42);
    List<Party> parties = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parties.add(invented.next(i));
    }
    long start = THREADS.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    LookalikeIndex index = LookalikeIndex.of(parties);
    print(
        "%,d parties, %,d names: built in %.1f s (%.1f s of processor); keys %.0f bytes a name,"
            + " letters %.0f%n",
        count,
        index.names(),
        (System.nanoTime() - wall) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - start) / 1e9,
        index.keyBytes() / (double) index.names(),
        index.labelBytes() / (double) index.names());
    LookalikeFinder finder = new LookalikeFinder(index, LookalikeIndex.EMPTY, java.util.Set.of());
    List<String> candidates = candidates(parties, candidateCount);
    for (int round = 0; round < ROUNDS; round++) {
      round(finder, candidates);
    }
  }

  private static List<String> candidates(List<Party> parties, int count) {
    InventedParties strangers = new InventedParties(7);
    Random random = new Random(1);
    List<String> candidates = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (i % IMITATION == 0) {
        String label = Folding.plain(parties.get(random.nextInt(parties.size())).name());
        int at = 1 + random.nextInt(label.length() - 1);
        candidates.add(label.substring(0, at) + "e" + label.substring(at) + ".example");
      } else {
        candidates.add(strangers.stranger());
      }
    }
    return candidates;
  }

  private static void round(LookalikeFinder finder, List<String> candidates) {
    int lines = 0;
    int imitating = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    for (String candidate : candidates) {
      int found = finder.find(candidate).size();
      lines += found;
      imitating += found > 0 ? 1 : 0;
    }
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    print(
        "%,.0f candidates a second of one core, %.1f µs each; %,d of %,d imitate somebody, %,d lines%n",
        candidates.size() / seconds,
        seconds * 1e6 / candidates.size(),
        imitating,
        candidates.size(),
        lines);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
