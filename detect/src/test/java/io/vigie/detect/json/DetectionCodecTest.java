package io.vigie.detect.json;

import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

final class DetectionCodecTest extends RecordCodecContract<Detection> {
  private static final Mention MENTION =
      Mention.builder().id("m-1").text("Ce garage Larzac nous a volés 😡").build();

  private static final Mention SHORT = Mention.builder().id("m-1").text("Nul").build();

  @Override
  protected RecordCodec<Detection> codec() {
    return DetectCodecs.DETECTION;
  }

  @Override
  protected Class<Detection> type() {
    return Detection.class;
  }

  @Override
  protected Detection complete() {
    return new Detection(
        "d-1",
        "m-1",
        "b-1",
        Harm.DEFAMATION,
        0.93,
        "nous a volés 😡",
        17,
        32,
        Field.TEXT,
        List.of("It says that the party stole: volés"),
        "lexicon-1",
        0.95,
        MENTION);
  }

  @Override
  @SuppressWarnings("NullAway") // a document on the wire may leave the field out
  protected Detection minimal() {
    return new Detection(
        "d-1", "m-1", "b-1", Harm.INSULT, 0, "", 0, 0, null, List.of(), null, 0, SHORT);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"detection/1\",\"id\":\"d-1\",\"mentionId\":\"m-1\",\"partyId\":\"b-1\","
        + "\"harm\":\"INSULT\",\"score\":0.0,\"quote\":\"\",\"start\":0,\"end\":0,"
        + "\"matchConfidence\":0.0,\"mention\":{\"id\":\"m-1\",\"revision\":0,\"deleted\":false,"
        + "\"text\":\"Nul\"}}";
  }

  @Override
  protected List<String> wrongDocuments() {
    String rest =
        ",\"mentionId\":\"m\",\"partyId\":\"p\",\"harm\":\"INSULT\","
            + "\"mention\":{\"id\":\"m\",\"text\":\"t\"}}";
    return List.of(
        "{\"id\":\"d\"}",
        "{\"id\":\"d\",\"score\":1.5" + rest,
        "{\"id\":\"d\",\"matchConfidence\":-0.1" + rest,
        "{\"id\":\"d\",\"start\":-1" + rest,
        "{\"id\":\"d\",\"field\":\"BODY\"" + rest,
        ("{\"id\":\"d\"" + rest).replace("INSULT", "RUDENESS"),
        ("{\"id\":\"d\"" + rest).replace("{\"id\":\"m\",\"text\":\"t\"}", "\"m\""));
  }

  @Provide
  @Override
  protected Arbitrary<Detection> records() {
    Arbitrary<Mention> mentions = RandomRecords.mentions();
    Arbitrary<Harm> harms = Arbitraries.of(Harm.class);
    return mentions.flatMap(
        mention ->
            harms.flatMap(harm -> RandomRecords.texts().map(text -> random(mention, harm, text))));
  }

  private static Detection random(Mention mention, Harm harm, String text) {
    double score = 1.0 / (1 + text.length());
    return new Detection(
        text,
        text,
        text,
        harm,
        score,
        text,
        0,
        text.length(),
        Field.TITLE,
        List.of(text),
        text,
        1 - score,
        mention);
  }
}
