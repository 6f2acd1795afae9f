package io.vigie.alerting.flink;

import io.vigie.alerting.caseload.AlertState;
import io.vigie.alerting.caseload.CaseloadStore;
import io.vigie.alerting.episode.Episode;
import io.vigie.alerting.triage.TriageState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;

/** The caseload of the current key, in keyed state. Names of states never change. */
final class KeyedCaseload implements CaseloadStore {
  private final ValueState<PartyState> party;
  private final MapState<String, AlertState> alerts;
  private final MapState<String, TriageState> triage;
  private final MapState<String, Episode> episodes;
  private final MapState<String, List<String>> files;

  KeyedCaseload(RuntimeContext context) {
    party =
        context.getState(new ValueStateDescriptor<>("party", TypeInformation.of(PartyState.class)));
    alerts = context.getMapState(byText("alerts", TypeInformation.of(AlertState.class)));
    triage = context.getMapState(byText("triage", TypeInformation.of(TriageState.class)));
    episodes = context.getMapState(byText("episodes", TypeInformation.of(Episode.class)));
    files = context.getMapState(byText("episode-files", Types.LIST(Types.STRING)));
  }

  PartyState party() {
    PartyState state = reading(party::value);
    return state == null ? new PartyState() : state;
  }

  void putParty(PartyState state) {
    writing(() -> party.update(state));
  }

  @Override
  public @Nullable AlertState alert(String alertId) {
    return reading(() -> alerts.get(alertId));
  }

  @Override
  public void putAlert(AlertState alert) {
    writing(() -> alerts.put(alert.id, alert));
  }

  @Override
  public long nextSequence() {
    PartyState state = party();
    state.opened++;
    putParty(state);
    return state.opened;
  }

  @Override
  public TriageState of(String alertId) {
    TriageState state = reading(() -> triage.get(alertId));
    return state == null ? TriageState.INITIAL : state;
  }

  @Override
  public void put(String alertId, TriageState state) {
    writing(() -> triage.put(alertId, state));
  }

  @Override
  public @Nullable Episode episode(String alertId) {
    return reading(() -> episodes.get(alertId));
  }

  @Override
  public void putEpisode(Episode episode) {
    writing(() -> episodes.put(episode.alertId, episode));
  }

  @Override
  public List<String> filedUnder(String key) {
    List<String> filed = reading(() -> files.get(key));
    return filed == null ? List.of() : filed;
  }

  @Override
  public void file(String key, List<String> alertIds) {
    writing(
        () -> {
          if (alertIds.isEmpty()) {
            files.remove(key);
          } else {
            files.put(key, alertIds);
          }
        });
  }

  private static <T> MapStateDescriptor<String, T> byText(String name, TypeInformation<T> type) {
    return new MapStateDescriptor<>(name, Types.STRING, type);
  }

  /** Access to state; it fails only when the backend does, and then the job must restart. */
  private interface Reading<T> {
    @Nullable T read() throws Exception;
  }

  private interface Writing {
    void write() throws Exception;
  }

  private static <T> @Nullable T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (Exception e) {
      throw failed(e);
    }
  }

  private static void writing(Writing writing) {
    try {
      writing.write();
    } catch (Exception e) {
      throw failed(e);
    }
  }

  private static RuntimeException failed(Exception e) {
    return new UncheckedIOException("keyed state could not be used", new IOException(e));
  }
}
