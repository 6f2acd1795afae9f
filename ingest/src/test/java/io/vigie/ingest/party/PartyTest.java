package io.vigie.ingest.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-01,2026-03-31,2026-01-31T22:59:59Z,false",
    "2026-02-01,2026-03-31,2026-01-31T23:00:00Z,true",
    "2026-02-01,2026-03-31,2026-03-31T21:59:59.999999999Z,true",
    "2026-02-01,2026-03-31,2026-03-31T22:00:00Z,false",
    // the clocks go back in the night to 25 October, a day of 25 hours
    "2026-10-25,2026-10-25,2026-10-24T22:00:00Z,true",
    "2026-10-25,2026-10-25,2026-10-25T22:59:59Z,true",
    "2026-10-25,2026-10-25,2026-10-25T23:00:00Z,false",
    ",2026-03-31,1970-01-01T00:00:00Z,true",
    "2026-02-01,,2090-01-01T00:00:00Z,true",
    "2026-02-01,2026-03-31,,true"
  })
  void isWatchedOnTheDaysOfItsPolicyInParis(String from, String to, Instant seen, boolean watched) {
    Policy policy = new Policy(null, List.of(), from, to, null, null);
    assertThat(party(policy).isWatchedAt(seen)).isEqualTo(watched);
  }

  @Test
  void withoutAPolicyIsAlwaysWatched() {
    assertThat(party(null).isWatchedAt(Instant.MAX)).isTrue();
  }

  @Test
  void learnsWordsOnceAndChangesNothingElse() throws MalformedRecordException {
    Party party =
        IngestCodecs.PARTY.decode(
            "{\"id\":\"p\",\"kind\":\"BUSINESS\",\"name\":\"Horizon\",\"context\":[\"Quimper\"],"
                + "\"handles\":[\"horizon29\"],\"tenant\":\"north\",\"minor\":true}");
    Party taught = party.withWords(List.of("Quimper", "menuiserie"), List.of("croisière"));
    assertThat(taught.context()).containsExactly("Quimper", "menuiserie");
    assertThat(taught.exclude()).containsExactly("croisière");
    assertThat(IngestCodecs.PARTY.encodeToString(taught))
        .isEqualTo(
            IngestCodecs.PARTY
                .encodeToString(party)
                .replace(
                    "[\"Quimper\"]", "[\"Quimper\",\"menuiserie\"],\"exclude\":[\"croisière\"]"));
  }

  private static Party party(@Nullable Policy policy) {
    return new Party(
        "p",
        PartyKind.PERSON,
        "Camille Roussanne",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null,
        null,
        null,
        policy);
  }
}
