package io.vigie.detect.match;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one text of about a hundred characters; one in a hundred names a party. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class NameScanBenchmark {
  static final int TEXTS = 10_000;

  /** How many parties there are. */
  @Param({"10000", "1000000"})
  public int parties;

  private @Nullable DictionaryMatcher matcher;
  private List<Mention> mentions = List.of();

  /** Builds the index. */
  @Setup
  public void build() {
    List<Party> all = new InventedPortfolio(7).parties(parties);
    matcher = DictionaryMatcher.of(all, MatchConfiguration.defaults());
    List<String> names = all.stream().limit(10_000).map(Party::name).toList();
    mentions =
        new InventedTexts(11)
            .texts(TEXTS, names, 0.01).stream()
                .map(text -> Mention.builder().id("m").text(text).build())
                .toList();
  }

  /** Matches every text; gives how many matches there were. */
  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public int match() {
    if (matcher == null) {
      throw new IllegalStateException("not built");
    }
    int found = 0;
    for (Mention mention : mentions) {
      found += matcher.match(mention).size();
    }
    return found;
  }
}
