package io.vigie.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.dashboards.access.AccessConfiguration;
import org.junit.jupiter.api.Test;

class DashboardsConfigurationTest {

  @Test
  void pinsEveryKeyAndItsDefault() {
    assertThat(DashboardsConfiguration.defaults())
        .hasToString(
            "DashboardsConfiguration[timeZone=Europe/Paris, access=AccessConfiguration["
                + "bcryptCost=12, sessionHours=12, secureCookies=false]]");
  }

  @Test
  void refusesBadValuesByName() {
    assertThatThrownBy(() -> new DashboardsConfiguration("Paris", null))
        .hasMessage("timeZone should be a zone such as Europe/Paris: was Paris");
    assertThatThrownBy(() -> new AccessConfiguration(3, null, null))
        .hasMessage("access.bcryptCost should be between 4 and 16: was 3");
    assertThatThrownBy(() -> new AccessConfiguration(null, 0, null))
        .hasMessage("access.sessionHours should be between 1 and 720: was 0");
  }
}
