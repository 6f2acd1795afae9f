package io.vigie.alerting.severity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.detect.harm.Harm;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class SeverityRuleTest {
  private final SeverityRule rule = new SeverityRule(10_000);

  @ParameterizedTest(name = "{0} minor={1} reach={2} authors={3}: {4}")
  @CsvFileSource(resources = "/io/vigie/alerting/severity/severities.csv", numLinesToSkip = 1)
  void levelIsAsTheTableSays(
      String harms, boolean minor, long reach, long authors, Severity severity, String because) {
    Set<Harm> set = Arrays.stream(harms.split(" ")).map(Harm::valueOf).collect(Collectors.toSet());
    Assessment assessment = rule.assess(new Circumstances(set, minor, reach, authors));
    assertThat(assessment.severity()).isEqualTo(severity);
    assertThat(String.join("; ", assessment.reasons())).contains(because);
  }

  @Test
  void alertWithoutDetectionsIsLow() {
    Assessment assessment = rule.assess(new Circumstances(Set.of(), false, 0, 0));
    assertThat(assessment.severity()).isEqualTo(Severity.LOW);
    assertThat(assessment.reasons()).isNotEmpty();
  }

  @Test
  void publicationBeforeTheCoverIsFlagged() {
    var policy = Invented.BUSINESS.policy();
    assertThat(CoverStart.isBefore(Instant.parse("2025-12-31T22:59:59Z"), policy)).isTrue();
    assertThat(CoverStart.isBefore(Instant.parse("2025-12-31T23:00:00Z"), policy)).isFalse();
    assertThat(CoverStart.isBefore(null, policy)).isFalse();
    assertThat(CoverStart.isBefore(Instant.EPOCH, null)).isFalse();
  }

  @Property(tries = 200)
  void moreHarmIsNeverLessSevere(
      @ForAll Set<Harm> harms,
      @ForAll Harm more,
      @ForAll boolean minor,
      @ForAll @LongRange(max = 100_000) long reach) {
    Set<Harm> larger = new HashSet<>(harms);
    larger.add(more);
    Severity before = rule.assess(new Circumstances(harms, minor, reach, 1)).severity();
    Severity after = rule.assess(new Circumstances(larger, minor, reach, 1)).severity();
    assertThat(after).isGreaterThanOrEqualTo(before);
  }
}
