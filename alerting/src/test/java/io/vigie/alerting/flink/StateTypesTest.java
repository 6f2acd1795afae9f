package io.vigie.alerting.flink;

import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.caseload.AlertState;
import io.vigie.alerting.episode.Episode;
import io.vigie.alerting.triage.TriageState;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StateTypesTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        AlertEvent.class,
        AlertState.class,
        Annexed.class,
        Episode.class,
        PartyState.class,
        Telling.class,
        TriageState.class,
        Waiting.class
      })
  void stateAndStreamsNeedNoKryo(Class<?> type) {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
  }
}
