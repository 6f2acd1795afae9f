package io.vigie.deploy.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationDefaultsTest {
  private static final Path SHIPPED = Path.of("vigie.yaml");

  @Test
  void everyKeyHasThisDefault() {
    assertThat(flat("", tree(VigieConfiguration.defaults())))
        .containsExactlyInAnyOrder(
            "ingest.feeds=[]",
            "ingest.fetch.timeoutSeconds=20",
            "ingest.fetch.maxBytes=5242880",
            "ingest.fetch.maxRedirects=5",
            "ingest.fetch.hostDelayMillis=1000",
            "ingest.fetch.allowedHosts=[]",
            "ingest.fetch.contact=null",
            "ingest.concurrentPolls=4",
            "ingest.longestBackOffSeconds=3600",
            "detect.match.certain=0.7",
            "detect.match.candidate=0.2",
            "detect.match.liveParties=2000",
            "detect.match.evasion.leet=true",
            "detect.match.evasion.spacedLetters=true",
            "detect.match.evasion.invisible=true",
            "detect.match.evasion.homoglyph=true",
            "detect.match.evasion.repeatedLetters=true",
            "detect.match.evasion.typo=true",
            "detect.harm.thresholds={}",
            "detect.harm.encoder=\"shipped\"",
            "detect.parties.snapshot=true",
            "detect.parties.folder=\"\"",
            "alerting.claims={}",
            "alerting.delivery.firstPauseMillis=1000",
            "alerting.delivery.longestPauseMinutes=60",
            "alerting.delivery.giveUpHours=24",
            "alerting.delivery.timeoutSeconds=10",
            "alerting.lockMinutes=10",
            "alerting.undoSeconds=10",
            "alerting.similarity=0.5",
            "alerting.wideReach=10000",
            "alerting.seenDays=90",
            "alerting.partyWaitMinutes=60",
            "alerting.decisionWaitSeconds=60",
            "alerting.transactionTimeoutMinutes=15",
            "dashboards.timeZone=\"Europe/Paris\"",
            "dashboards.access.bcryptCost=12",
            "dashboards.access.sessionHours=12",
            "dashboards.access.secureCookies=false",
            "deploy.data=\"~/.vigie\"",
            "deploy.portfolio=null",
            "deploy.host=\"127.0.0.1\"",
            "deploy.port=8080",
            "deploy.parallelism=2",
            "deploy.alertCheckpointMillis=500",
            "deploy.checkpointMillis=1000",
            "deploy.progressSeconds=60");
  }

  @Test
  void theShippedFileListsEveryKeyWithItsDefault() throws IOException {
    JsonNode shipped = YAMLMapper.builder().build().readTree(SHIPPED.toFile());

    assertThat(flat("", shipped))
        .containsExactlyInAnyOrderElementsOf(flat("", tree(VigieConfiguration.defaults())));
  }

  @Test
  void theShippedFileReadsAsTheDefaults() {
    assertThat(ConfigurationReader.read(SHIPPED)).isEqualTo(VigieConfiguration.defaults());
  }

  private static JsonNode tree(VigieConfiguration configuration) {
    return JsonMapper.builder()
        .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
        .build()
        .valueToTree(configuration);
  }

  private static List<String> flat(String path, JsonNode node) {
    if (!node.isObject() || node.isEmpty()) {
      return List.of(path.substring(1) + "=" + node);
    }
    List<String> lines = new ArrayList<>();
    node.properties()
        .forEach(field -> lines.addAll(flat(path + "." + field.getKey(), field.getValue())));
    return lines;
  }
}
