package io.vigie.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.deadletter.DeadLetter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadLettersListCommandTest {
  private static final Instant AT = Instant.parse("2030-01-31T08:00:00Z");

  @Test
  void writesOneLineWhateverTheReasonHolds() {
    DeadLetter letter = new DeadLetter(AT, "api", "bad\n\tline \u001b[31mred", null, "{}");

    assertThat(DeadLettersListCommand.line(letter))
        .isEqualTo("2030-01-31T08:00:00Z\tapi\t-\tbad line  [31mred");
  }
}
