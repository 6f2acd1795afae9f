package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.MatchConfiguration;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.detect.match.MatchStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchReportTest {
  private static final Path LABELLED = Path.of("labelled", "match");
  private static final Path REPORT = Path.of("accuracy-reports", "match.md");

  @Test
  void theCommittedReportIsWhatTheCodeGives() throws IOException {
    assertThat(MatchReport.of(LABELLED, MatchConfiguration.defaults()))
        .isEqualTo(Files.readString(REPORT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"held-out", "development"})
  void findsWhoIsNamed(String half) throws IOException {
    LabelledMentions set = LabelledMentions.read(LABELLED, half);
    MatchAccuracy accuracy = MatchAccuracy.of(DictionaryMatcher.of(set.parties()), set);
    assertThat(accuracy.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(accuracy.recall()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void holdsEnoughMentionsAndNegativesForEachPhenomenonInBothHalves() throws IOException {
    LabelledMentions heldOut = LabelledMentions.read(LABELLED, "held-out");
    LabelledMentions development = LabelledMentions.read(LABELLED, "development");
    assertThat(heldOut.mentions().size() + development.mentions().size()).isGreaterThan(600);
    assertThat(phenomena(heldOut.mentions())).isEqualTo(phenomena(development.mentions()));
    for (LabelledMentions set : List.of(heldOut, development)) {
      List<LabelledMention> telling =
          set.mentions().stream().filter(MatchReportTest::hasSomethingToRefuse).toList();
      assertThat(phenomena(telling)).isEqualTo(phenomena(set.mentions()));
    }
  }

  @Test
  void readsEveryMarkOfALine() {
    LabelledMention read =
        LabelledMention.parse("x", "fr le [a=b?caf\\u00E9] || title=[a!Zut] || author=@moi");
    assertThat(read.mention().text()).isEqualTo("le café");
    assertThat(read.mention().title()).isEqualTo("Zut");
    assertThat(read.expected())
        .extracting(ExpectedMatch::partyId, ExpectedMatch::start, ExpectedMatch::status)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("a", 3, MatchStatus.CERTAIN),
            org.assertj.core.groups.Tuple.tuple("b", 3, MatchStatus.AMBIGUOUS),
            org.assertj.core.groups.Tuple.tuple("a", 0, MatchStatus.SELF));
  }

  /** A mention of nobody, or one where somebody must not be taken as certain. */
  private static boolean hasSomethingToRefuse(LabelledMention mention) {
    return mention.isNegative()
        || mention.expected().stream().anyMatch(each -> each.status() == MatchStatus.AMBIGUOUS);
  }

  private static Set<String> phenomena(List<LabelledMention> mentions) {
    Set<String> names = new TreeSet<>();
    mentions.forEach(mention -> names.add(mention.phenomenon()));
    return names;
  }
}
