package io.vigie.detect.ambiguity;

import static io.vigie.detect.match.Parties.business;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vigie.detect.ambiguity.WordProposal.Use;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordProposalTest {
  private final Map<String, Party> parties =
      Map.of(
          "b-1", business("b-1", "Horizon", "'context':['Quimper']"),
          "b-2", business("b-2", "Horizon Voyages", "'exclude':['croisière']"));

  @Test
  void speaksForTheChosenPartyAndAgainstTheOthers() {
    AmbiguousMention question = question("Horizon à Quimper, le plombier de Concarneau");
    assertThat(WordProposal.of(question, "b-2", this::party))
        .extracting(WordProposal::partyId, WordProposal::use)
        .containsExactly(tuple("b-1", Use.EXCLUDE), tuple("b-2", Use.CONTEXT));
    assertThat(WordProposal.of(question, null, this::party))
        .extracting(WordProposal::use)
        .containsOnly(Use.EXCLUDE);
  }

  @Test
  void proposesWhatThePartyLacksTheMostTellingFirst() {
    List<WordProposal> proposals =
        WordProposal.of(
            question("Horizon à Quimper, le plombier de Concarneau, 29 rue"), "b-1", this::party);
    assertThat(proposals.get(0).words()).startsWith("Concarneau", "plombier");
    assertThat(proposals.get(0).words()).doesNotContain("Quimper", "Horizon", "le", "de", "29");
    assertThat(proposals.get(1).words()).startsWith("Quimper", "Concarneau");
  }

  @Test
  void proposesNothingWithoutWordsOrParties() {
    assertThat(WordProposal.of(question("Horizon"), "b-1", this::party)).isEmpty();
    assertThat(WordProposal.of(question("Horizon Concarneau"), "b-1", id -> Optional.empty()))
        .isEmpty();
  }

  @Test
  void readsATextThatWasCut() {
    AmbiguousMention whole = question("Horizon de Concarneau");
    AmbiguousMention cut =
        new AmbiguousMention(
            whole.id(),
            whole.mentionId(),
            whole.tenant(),
            Field.TEXT,
            5_000,
            5_007,
            "Horizon",
            List.of(),
            whole.candidates(),
            5_000,
            whole.mention());
    assertThat(WordProposal.of(cut, "b-1", this::party))
        .isEqualTo(WordProposal.of(whole, "b-1", this::party));
  }

  private Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  private static AmbiguousMention question(String text) {
    Mention mention = Mention.builder().id("m-1").text(text).build();
    return new AmbiguousMention(
        AmbiguousMention.idOf(mention, "north", Field.TEXT, 0, 7),
        "m-1",
        "north",
        Field.TEXT,
        0,
        7,
        "Horizon",
        List.of(),
        List.of(new Candidate("b-1", 0.5, List.of()), new Candidate("b-2", 0.5, List.of())),
        0,
        mention);
  }
}
