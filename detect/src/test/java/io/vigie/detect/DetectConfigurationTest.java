package io.vigie.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vigie.detect.harm.Harm;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetectConfigurationTest {
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void pinsEveryKeyAndDefault() throws Exception {
    assertThat(mapper.writeValueAsString(DetectConfiguration.defaults()))
        .isEqualTo(
            "{\"match\":{\"certain\":0.7,\"candidate\":0.2,\"liveParties\":2000,"
                + "\"evasion\":{\"leet\":true,\"spacedLetters\":true,\"invisible\":true,"
                + "\"homoglyph\":true,\"repeatedLetters\":true,\"typo\":true}},"
                + "\"harm\":{\"thresholds\":{},\"encoder\":\"shipped\"},"
                + "\"parties\":{\"snapshot\":true,\"folder\":\"\"}}");
  }

  @Test
  void readsAnEmptySectionAsTheDefaults() throws Exception {
    assertThat(mapper.readValue("{}", DetectConfiguration.class))
        .isEqualTo(DetectConfiguration.defaults());
  }

  @Test
  void keepsOnlyTheOverridesOfThresholds() throws Exception {
    DetectConfiguration configuration =
        mapper.readValue("{\"harm\":{\"thresholds\":{\"INSULT\":0.6}}}", DetectConfiguration.class);
    assertThat(configuration.harm().thresholds()).containsExactly(Map.entry(Harm.INSULT, 0.6));
  }

  @Test
  void refusesAThresholdOutsideTheScaleByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HarmConfiguration(Map.of(Harm.INSULT, 1.7), "none"))
        .withMessage("thresholds.INSULT should be between 0 and 1: was 1.7");
  }

  @Test
  void refusesACandidateAboveCertain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MatchConfiguration(0.5, 0.6, 10, EvasionConfiguration.defaults()))
        .withMessage("candidate should be between 0 and certain (0.5): was 0.6");
  }
}
