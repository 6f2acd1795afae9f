package io.vigie.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

final class AlertingConfigurationTest {
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void everyKeyHasItsDefault() throws Exception {
    assertThat(mapper.writeValueAsString(AlertingConfiguration.defaults()))
        .isEqualTo(
            "{\"claims\":{},\"delivery\":{\"firstPauseMillis\":1000,\"longestPauseMinutes\":60,"
                + "\"giveUpHours\":24,\"timeoutSeconds\":10},\"lockMinutes\":10,"
                + "\"undoSeconds\":10,\"similarity\":0.5,\"wideReach\":10000,\"seenDays\":90,"
                + "\"partyWaitMinutes\":60,\"decisionWaitSeconds\":60,"
                + "\"transactionTimeoutMinutes\":15}");
  }

  @Test
  void whatIsGivenIsKept() throws Exception {
    AlertingConfiguration given =
        read(
            "{\"lockMinutes\":3,\"claims\":{\"insurer-a\":{\"url\":\"https://a.example/c\","
                + "\"secretFile\":\"a.secret\"}}}");
    assertThat(given.lockMinutes()).isEqualTo(3);
    assertThat(given.claims()).containsOnlyKeys("insurer-a");
    assertThat(given.undoSeconds()).isEqualTo(10);
  }

  @Test
  void badValuesAreRefusedByName() {
    refuses("{\"lockMinutes\":0}", "lockMinutes should be at least 1: was 0");
    refuses("{\"similarity\":1.7}", "similarity should be above 0 and at most 1: was 1.7");
    refuses("{\"wideReach\":-1}", "wideReach should be at least 1: was -1");
    refuses("{\"delivery\":{\"giveUpHours\":0}}", "delivery.giveUpHours should be at least 1");
    refuses("{\"claims\":{\"a\":{\"url\":\"ftp://a\",\"secretFile\":\"s\"}}}", "was ftp://a");
    refuses("{\"claims\":{\"a\":{\"url\":\"https://a.example\"}}}", "secretFile is missing");
  }

  private void refuses(String json, String reason) {
    assertThatThrownBy(() -> read(json)).as(json).hasMessageContaining(reason);
  }

  private AlertingConfiguration read(String json) throws Exception {
    return mapper.readValue(json, AlertingConfiguration.class);
  }
}
