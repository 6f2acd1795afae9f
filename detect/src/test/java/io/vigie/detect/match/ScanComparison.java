package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whole-process comparison of name scans in one run: ours with many and with ten thousand parties,
 * hankcs' double-array Aho-Corasick, Lucene's FST and Lucene Monitor, all by CPU time of one
 * thread; the snapshot; and changes while matching. {@code detect/bench/compare} runs it.
 *
 * <p>Arguments: parties (1000000), texts (40000), names for Lucene Monitor (100000), texts for it
 * (500).
 */
public final class ScanComparison {
  private static final int FEW = 10_000;
  private static final int ROUNDS = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Party> parties;
  private final List<String> texts;
  private final List<String> folded;
  private final long bytes;

  ScanComparison(int partyCount, int textCount) {
    parties = new InventedPortfolio(7).parties(partyCount);
    List<String> hits = parties.stream().limit(FEW).map(Party::name).toList();
    texts = new InventedTexts(11).texts(textCount, hits, 0.01);
    folded = texts.stream().map(ScanComparison::fold).toList();
    bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    int[] sizes = {1_000_000, 40_000, 100_000, 500};
    for (int i = 0; i < arguments.length; i++) {
      sizes[i] = Integer.parseInt(arguments[i]);
    }
    ScanComparison comparison = new ScanComparison(sizes[0], sizes[1]);
    comparison.compare();
    comparison.compareMonitor(sizes[2], sizes[3]);
    comparison.live();
  }

  private interface Work {
    void run() throws IOException;
  }

  private void compare() throws IOException {
    say("%d parties, %d texts, %.1f MB", parties.size(), texts.size(), bytes / 1e6);
    PartyIndex[] built = new PartyIndex[1];
    double buildSeconds = seconds(() -> built[0] = packed(parties));
    PartyIndex many = built[0];
    say(
        "build %.1f CPU s; %d keys, %.1f bytes a key; parties packed in %.0f bytes each",
        buildSeconds,
        many.hashes().size(),
        many.bytes() / (double) many.hashes().size(),
        PackedParties.of(many.parties()).bytes().limit() / (double) many.size());
    int nameCount = parties.stream().mapToInt(party -> 1 + party.aliases().size()).sum();
    say("typing errors: %.0f bytes a name", many.typingErrors().bytes() / (double) nameCount);
    PartyIndex few = packed(parties.subList(0, Math.min(FEW, parties.size())));
    PeerSearch[] peers = new PeerSearch[2];
    TreeMap<String, Long> names = plainNames(parties);
    double trieSeconds = seconds(() -> peers[0] = PeerSearch.ahoCorasick(names.keySet()));
    double fstSeconds = seconds(() -> peers[1] = PeerSearch.transducer(names));
    say("build of Aho-Corasick %.1f CPU s, of the FST %.1f CPU s", trieSeconds, fstSeconds);
    List<Mention> mentions = mentions();
    List<Work> works =
        List.of(
            () -> matchAll(many, mentions),
            () -> matchAll(few, mentions),
            () -> searchAll(peers[0]),
            () -> searchAll(peers[1]));
    double[] speed = megabytesASecond(works, bytes);
    say("ours, all parties       %7.1f MB/s", speed[0]);
    say("ours, %6d parties    %7.1f MB/s: %.2f x faster", FEW, speed[1], speed[1] / speed[0]);
    say("Aho-Corasick (hankcs)   %7.1f MB/s: ours %.2f x faster", speed[2], speed[0] / speed[2]);
    say("Lucene FST              %7.1f MB/s: ours %.2f x faster", speed[3], speed[0] / speed[3]);
    Set<String> ours = plainFindings(many);
    say(
        "plain names found: ours %d, Aho-Corasick %s, FST %s; texts with any match %d of %d",
        ours.size(),
        findings(peers[0]).equals(ours) ? "the same" : "OTHERS: " + findings(peers[0]).size(),
        findings(peers[1]).equals(ours) ? "the same" : "OTHERS: " + findings(peers[1]).size(),
        named(many, mentions),
        texts.size());
  }

  private void compareMonitor(int queries, int monitored) throws IOException {
    List<Party> some = parties.subList(0, Math.min(queries, parties.size()));
    List<String> names = List.copyOf(plainNames(some).keySet());
    PeerSearch[] monitor = new PeerSearch[1];
    double buildSeconds = seconds(() -> monitor[0] = PeerSearch.monitor(names));
    List<String> few = folded.subList(0, Math.min(monitored, folded.size()));
    Work all =
        () -> {
          for (String text : few) {
            monitor[0].search(text, name -> {});
          }
        };
    long size = few.stream().mapToLong(String::length).sum();
    say(
        "Lucene Monitor, %d names: registered in %.1f CPU s, %.2f MB/s",
        names.size(), buildSeconds, megabytesASecond(List.of(all), size)[0]);
    monitor[0].close();
  }

  private void live() throws Exception {
    Path folder = Files.createTempDirectory("vigie-bench");
    Path file = folder.resolve("parties.snapshot");
    PartySnapshots snapshots = new PartySnapshots(file, BuildFingerprint.compute());
    FeedPosition position = new FeedPosition("bench", Map.of(0, 0L), Instant.now());
    PartyIndex index = packed(parties);
    double written = seconds(() -> snapshots.write(new PartySnapshots.Snapshot(index, position)));
    long start = System.nanoTime();
    snapshots.open();
    say(
        "snapshot of %.0f MB written in %.1f CPU s, opened in %.2f s of wall-clock time",
        Files.size(file) / 1e6, written, (System.nanoTime() - start) / 1e9);
    changes();
    Files.delete(file);
    Files.delete(folder);
  }

  private void changes() throws Exception {
    ScheduledExecutorService background = Executors.newScheduledThreadPool(2);
    PartyDirectory directory = new PartyDirectory(MatchConfiguration.defaults(), background);
    directory.replaceAll(parties);
    AtomicBoolean stop = new AtomicBoolean();
    long[] longest = new long[1];
    var reader = background.submit(() -> longest[0] = longestMatch(directory, stop));
    List<Party> changed = new InventedPortfolio(99).parties(3_000);
    long[] times = new long[changed.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      directory.apply(Map.of(changed.get(i).id(), Optional.of(changed.get(i))));
      times[i] = System.nanoTime() - start;
    }
    stop.set(true);
    reader.get();
    background.shutdown();
    Arrays.sort(times);
    say(
        "%d changes one by one: median %.2f ms, 99 of 100 below %.1f ms, longest %.1f ms until"
            + " matched; longest match of a reader meanwhile %.1f ms (all wall-clock, %d"
            + " processors)",
        times.length,
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6,
        longest[0] / 1e6,
        Runtime.getRuntime().availableProcessors());
  }

  private long longestMatch(PartyDirectory directory, AtomicBoolean stop) {
    List<Mention> mentions = mentions();
    long longest = 0;
    mentions.forEach(directory::match);
    for (int i = 0; !stop.get(); i = (i + 1) % mentions.size()) {
      long start = System.nanoTime();
      directory.match(mentions.get(i));
      longest = Math.max(longest, System.nanoTime() - start);
    }
    return longest;
  }

  private static PartyIndex packed(List<Party> parties) {
    PackedParties.Builder packed = new PackedParties.Builder();
    parties.forEach(packed::add);
    return PartyIndex.of(packed.build());
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      mentions.add(Mention.builder().id("m" + i).text(texts.get(i)).build());
    }
    return mentions;
  }

  private static void matchAll(PartyIndex index, List<Mention> mentions) {
    DictionaryMatcher matcher = matcher(index);
    mentions.forEach(matcher::match);
  }

  private static int named(PartyIndex index, List<Mention> mentions) {
    DictionaryMatcher matcher = matcher(index);
    return (int) mentions.stream().filter(m -> !matcher.match(m).isEmpty()).count();
  }

  private static DictionaryMatcher matcher(PartyIndex index) {
    return new DictionaryMatcher(PartySegments.of(index), MatchConfiguration.defaults());
  }

  private void searchAll(PeerSearch peer) throws IOException {
    for (String text : folded) {
      peer.search(text, name -> {});
    }
  }

  /** Names as they are given, as folded words, with a number. */
  private static TreeMap<String, Long> plainNames(List<Party> parties) {
    TreeMap<String, Long> names = new TreeMap<>();
    for (Party party : parties) {
      for (NameVariants.Numbered each : NameVariants.of(party)) {
        if (isPlain(each.form())) {
          names.putIfAbsent(String.join(" ", each.form().words()), (long) names.size() + 1);
        }
      }
    }
    return names;
  }

  private static boolean isPlain(NameForm form) {
    return form.variant() == Variant.CANONICAL
        && form.hash(form.size())
            == new NameForm(form.words(), new byte[form.size()], Variant.PLAIN).hash(form.size());
  }

  /** What one search finds and another does not. */
  Set<String> disagreements() throws IOException {
    TreeMap<String, Long> names = plainNames(parties);
    Set<String> ours = plainFindings(packed(parties));
    Set<String> all = new TreeSet<>();
    for (PeerSearch peer :
        List.of(PeerSearch.ahoCorasick(names.keySet()), PeerSearch.transducer(names))) {
      Set<String> theirs = findings(peer);
      theirs.stream().filter(each -> !ours.contains(each)).forEach(all::add);
      ours.stream().filter(each -> !theirs.contains(each)).forEach(all::add);
    }
    return all;
  }

  private Set<String> plainFindings(PartyIndex index) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < texts.size(); i++) {
      int number = i;
      FoldedText words = FoldedText.of(texts.get(i));
      for (int first = 0; first < words.size(); first++) {
        long hash = Hashing.START;
        for (int last = first; last < words.size(); last++) {
          hash = Hashing.add(hash, last == first ? 0 : words.gap(last), words.hash(last));
          if (!index.mayBegin(hash)) {
            break;
          }
          index.names(hash, words, first, last - first + 1, each -> add(found, number, each));
        }
      }
    }
    return found;
  }

  private static void add(Set<String> found, int text, NamedParty named) {
    if (isPlain(named.form())) {
      found.add(text + " " + String.join(" ", named.form().words()));
    }
  }

  private Set<String> findings(PeerSearch peer) throws IOException {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < folded.size(); i++) {
      int number = i;
      peer.search(folded.get(i), name -> found.add(number + " " + name));
    }
    return found;
  }

  /** Folded words with one space around each; a bar where no name goes on. */
  private static String fold(String text) {
    FoldedText words = FoldedText.of(text);
    StringBuilder folded = new StringBuilder(" ");
    for (int i = 0; i < words.size(); i++) {
      folded
          .append(i > 0 && words.gap(i) != Gap.PLAIN ? "| " : "")
          .append(words.word(i))
          .append(' ');
    }
    return folded.toString();
  }

  /** Median of several rounds, taken in turn so that all meet the same noise. */
  private static double[] megabytesASecond(List<Work> works, long bytes) throws IOException {
    double[][] seconds = new double[works.size()][ROUNDS];
    for (int round = -3; round < ROUNDS; round++) {
      for (int i = 0; i < seconds.length; i++) {
        double taken = seconds(works.get(i));
        seconds[i][Math.max(0, round)] = taken;
      }
    }
    return Arrays.stream(seconds)
        .mapToDouble(
            taken -> {
              Arrays.sort(taken);
              return bytes / 1e6 / taken[ROUNDS / 2];
            })
        .toArray();
  }

  private static double seconds(Work work) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
