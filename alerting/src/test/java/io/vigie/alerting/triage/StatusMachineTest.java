package io.vigie.alerting.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.AlertStatus;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class StatusMachineTest {
  private static final String TABLE = "/io/vigie/alerting/triage/status-machine.csv";

  /** Shortest way to each status, without asking for help before the claim. */
  private static List<Action> wayTo(AlertStatus status) {
    return switch (status) {
      case OPEN -> List.of();
      case IN_REVIEW -> List.of(Action.ASSIGN);
      case DISMISSED -> List.of(Action.DISMISS);
      case CONFIRMED -> List.of(Action.CONFIRM);
      case NOTIFIED -> List.of(Action.CONFIRM, Action.NOTIFY);
      case CLAIMED -> List.of(Action.CONFIRM, Action.REQUEST_HELP);
      case CLOSED -> List.of(Action.CONFIRM, Action.CLOSE);
    };
  }

  private static Deciding in(AlertStatus status) {
    Deciding deciding = new Deciding();
    wayTo(status).forEach(action -> assertThat(deciding.take("bea", action).isAccepted()).isTrue());
    assertThat(deciding.state().status()).isEqualTo(status);
    return deciding;
  }

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
  void everyActionInEveryStatusDoesWhatTheTableSays(
      AlertStatus status, Action action, Ruling ruling, AlertStatus next, String why) {
    Deciding deciding = in(status);
    Verdict verdict = deciding.take(action);
    assertThat(verdict.ruling()).as(why + " / " + verdict.reason()).isEqualTo(ruling);
    assertThat(verdict.reason()).isNotBlank();
    assertThat(deciding.state().status()).isEqualTo(next);
  }

  @Test
  void tableNamesEveryPairOnce() throws Exception {
    Set<String> pairs = new HashSet<>();
    try (var table = Objects.requireNonNull(getClass().getResourceAsStream(TABLE))) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> assertThat(pairs.add(pair(line))).as(line).isTrue());
    }
    assertThat(pairs).hasSize(AlertStatus.values().length * Action.values().length);
  }

  @Test
  void everyStatusHasAWayOn() {
    for (AlertStatus status : AlertStatus.values()) {
      Set<AlertStatus> next = EnumSet.noneOf(AlertStatus.class);
      for (Action action : Action.values()) {
        Deciding deciding = in(status);
        deciding.take(action);
        next.add(deciding.state().status());
      }
      assertThat(next).as(status.name()).hasSizeGreaterThan(1);
    }
  }

  private static String pair(String line) {
    String[] cells = line.split(",", -1);
    return cells[0] + "," + cells[1];
  }
}
