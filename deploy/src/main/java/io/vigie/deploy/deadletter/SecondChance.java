package io.vigie.deploy.deadletter;

import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.normalise.MentionReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dead letter can be sent again: only what is a mention, is whole, and would not be
 * refused again for the same reason.
 *
 * @param line what to send; null when there is a reason not to
 * @param reason why it cannot be sent, in a sentence; null when it can
 */
public record SecondChance(@Nullable JsonLine line, @Nullable String reason) {
  /** The stages that refuse mentions; the alerting job refuses detections, decisions, parties. */
  private static final Set<String> OF_MENTIONS = Set.of("api", "ingest", "detect");

  private static final MentionReader MENTIONS = new MentionReader();

  /** Decides for one letter. */
  public static SecondChance of(DeadLetter letter, Instant now) {
    String payload = letter.payload();
    if (!OF_MENTIONS.contains(letter.stage())) {
      return not("stage " + letter.stage() + " refuses no mentions");
    }
    if (payload == null) {
      return not("its payload was not kept");
    }
    byte[] json = oneLine(payload).getBytes(StandardCharsets.UTF_8);
    try {
      MENTIONS.read(json, now);
      return new SecondChance(new JsonLine(originOf(letter), json), null);
    } catch (MalformedRecordException e) {
      return not(isCut(json) ? "its payload was cut" : "it is no mention still: " + e.getMessage());
    }
  }

  /** The letter's place, as problems name it. */
  public static String originOf(DeadLetter letter) {
    return letter.source() == null ? letter.stage() : letter.stage() + " " + letter.source();
  }

  private static SecondChance not(String reason) {
    return new SecondChance(null, reason);
  }

  /** A line's end in JSON only ever stands between tokens, where a space means the same. */
  private static String oneLine(String json) {
    return json.replace('\n', ' ').replace('\r', ' ');
  }

  /** Cutting keeps whole letters, of up to four bytes. */
  private static boolean isCut(byte[] json) {
    return json.length > DeadLetter.PAYLOAD_LIMIT - 4;
  }
}
