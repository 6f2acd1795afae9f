package io.vigie.deploy.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.deploy.embedded.PortfolioDifference.Verdict;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.party.Party;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class PortfolioDifferenceTest {
  private static final String FILE = "/insured/north.jsonl";

  @Test
  void writesAPartyThatIsNew() throws Exception {
    assertThat(difference(Map.of()).of(party("p-1", "north"), json("p-1")))
        .isEqualTo(Verdict.WRITE);
  }

  @Test
  void leavesAPartyThatDidNotChange() throws Exception {
    assertThat(
            difference(Map.of("p-1", known(FILE, "north", "p-1")))
                .of(party("p-1", "north"), json("p-1")))
        .isEqualTo(Verdict.UNCHANGED);
  }

  @Test
  void writesAPartyThatChangedOrCameFromElsewhere() throws Exception {
    assertThat(
            difference(Map.of("p-1", known(FILE, "north", "before")))
                .of(party("p-1", "north"), json("p-1")))
        .isEqualTo(Verdict.WRITE);
    assertThat(
            difference(Map.of("p-1", known("api", "north", "p-1")))
                .of(party("p-1", "north"), json("p-1")))
        .isEqualTo(Verdict.WRITE);
  }

  @Test
  void refusesAnIdOfAnotherTenantAndDoesNotTakeItAway() throws Exception {
    PortfolioDifference difference = difference(Map.of("p-1", known("api", "south", "p-1")));

    assertThat(difference.of(party("p-1", "north"), json("p-1"))).isEqualTo(Verdict.REFUSE);
    assertThat(difference.gone()).isEmpty();
  }

  @Test
  void removesOnlyWhatCameFromTheSameFileAndIsGone() throws Exception {
    PortfolioDifference difference =
        difference(
            Map.of(
                "p-1", known(FILE, "north", "p-1"),
                "p-2", known(FILE, "north", "p-2"),
                "p-3", known("api", "north", "p-3"),
                "p-4", known("/insured/south.jsonl", "south", "p-4")));
    difference.of(party("p-1", "north"), json("p-1"));

    assertThat(difference.gone()).containsExactly("p-2");
  }

  private static PortfolioDifference difference(Map<String, KnownParty> known) {
    return new PortfolioDifference(known, FILE);
  }

  private static KnownParty known(String origin, String tenant, String content) {
    CRC32C checksum = new CRC32C();
    checksum.update(json(content));
    return new KnownParty(origin, tenant, checksum.getValue());
  }

  private static Party party(String id, String tenant) throws Exception {
    return IngestCodecs.PARTY.decode(
        "{\"id\":\"%s\",\"kind\":\"BUSINESS\",\"name\":\"Zibeline\",\"tenant\":\"%s\"}"
            .formatted(id, tenant)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] json(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
