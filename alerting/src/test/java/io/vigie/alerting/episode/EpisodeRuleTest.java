package io.vigie.alerting.episode;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.AlertStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EpisodeRuleTest {

  @Test
  void closedAlertTakesNothing() {
    assertThat(EpisodeRule.choose(List.of(candidate("a", 1, AlertStatus.CLOSED, true, true))))
        .isEmpty();
  }

  @Test
  void dismissedAlertTakesCopiesOnly() {
    assertThat(EpisodeRule.choose(List.of(candidate("a", 1, AlertStatus.DISMISSED, false, true))))
        .isPresent();
    assertThat(EpisodeRule.choose(List.of(candidate("a", 1, AlertStatus.DISMISSED, true, false))))
        .isEmpty();
  }

  @Test
  void alertThatHoldsTheMentionComesFirst() {
    assertThat(
            chosen(
                candidate("a", 1, AlertStatus.OPEN, false, true),
                candidate("b", 2, AlertStatus.OPEN, true, true)))
        .isEqualTo("b");
  }

  @Test
  void openAlertComesBeforeADismissedOne() {
    assertThat(
            chosen(
                candidate("a", 1, AlertStatus.DISMISSED, false, true),
                candidate("b", 2, AlertStatus.CONFIRMED, false, true)))
        .isEqualTo("b");
  }

  @Test
  void oldestAlertComesFirst() {
    assertThat(
            chosen(
                candidate("b", 2, AlertStatus.OPEN, false, true),
                candidate("a", 1, AlertStatus.CLAIMED, false, true)))
        .isEqualTo("a");
  }

  private static String chosen(Candidate... candidates) {
    return EpisodeRule.choose(List.of(candidates)).orElseThrow().alertId();
  }

  private static Candidate candidate(
      String id, long sequence, AlertStatus status, boolean sameMention, boolean nearIdentical) {
    return new Candidate(id, sequence, status, sameMention, nearIdentical);
  }
}
