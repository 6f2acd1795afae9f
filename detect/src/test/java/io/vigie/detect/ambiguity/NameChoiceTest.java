package io.vigie.detect.ambiguity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameChoiceTest {
  private static final Mention MENTION = Mention.builder().id("m-1").text("chez Horizon").build();
  private static final AmbiguousMention QUESTION =
      new AmbiguousMention(
          AmbiguousMention.idOf(MENTION, "north", Field.TEXT, 5, 12),
          "m-1",
          "north",
          Field.TEXT,
          5,
          12,
          "Horizon",
          List.of(),
          List.of(new Candidate("b-1", 0.45, List.of())),
          0,
          MENTION);

  @Test
  void idOfAQuestionNeverChanges() {
    assertThat(QUESTION.id()).isEqualTo("q-b4651441e88a31718d463c1ca8f44d55");
    assertThat(AmbiguousMention.idOf(MENTION, "south", Field.TEXT, 5, 12))
        .isNotEqualTo(QUESTION.id());
  }

  @Test
  void onlyTheFirstAnswerCountsHoweverOftenItComes() {
    NameChoice choice = choice("ch-1", "b-1");
    assertThat(choice.countsAfter(null)).isTrue();
    assertThat(choice.countsAfter("ch-1")).isTrue();
    assertThat(choice.countsAfter("ch-0")).isFalse();
  }

  @Test
  void theTrailHoldsNoText() {
    NameChoice trail = choice("ch-1", "b-1").withoutText();
    assertThat(trail.ambiguous()).isNull();
    assertThat(trail.partyId()).isEqualTo("b-1");
    assertThat(trail.by()).isEqualTo("ana");
  }

  @Test
  void nobodyIsChosenWhoWasNoCandidate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> choice("ch-1", "b-9"))
        .withMessage("partyId should be one of the candidates: was b-9");
  }

  private static NameChoice choice(String id, @Nullable String party) {
    return new NameChoice(id, QUESTION.id(), "m-1", "north", party, "ana", Instant.EPOCH, QUESTION);
  }
}
