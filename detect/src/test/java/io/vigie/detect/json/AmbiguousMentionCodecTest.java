package io.vigie.detect.json;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.Candidate;
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

final class AmbiguousMentionCodecTest extends RecordCodecContract<AmbiguousMention> {
  static final AmbiguousMention COMPLETE =
      new AmbiguousMention(
          "q-1",
          "m-1",
          "north",
          Field.TEXT,
          100_003,
          100_010,
          "Horizon",
          List.of(Harm.INSULT, Harm.THREAT),
          List.of(
              new Candidate("b-1", 0.55, List.of("the party's name", "a common word")),
              new Candidate("b-2", 0.5, List.of())),
          100_000,
          Mention.builder().id("m-1").text("ce Horizon 😡").build());

  @Override
  protected RecordCodec<AmbiguousMention> codec() {
    return DetectCodecs.AMBIGUOUS;
  }

  @Override
  protected Class<AmbiguousMention> type() {
    return AmbiguousMention.class;
  }

  @Override
  protected AmbiguousMention complete() {
    return COMPLETE;
  }

  @Override
  protected AmbiguousMention minimal() {
    return new AmbiguousMention(
        "q-1",
        "m-1",
        "north",
        Field.ABOUT,
        0,
        0,
        "",
        List.of(),
        List.of(new Candidate("b-1", 0, List.of())),
        0,
        Mention.builder().id("m-1").text("Nul").build());
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"ambiguous/1\",\"id\":\"q-1\",\"mentionId\":\"m-1\",\"tenant\":\"north\","
        + "\"field\":\"ABOUT\",\"start\":0,\"end\":0,\"surface\":\"\","
        + "\"candidates\":[{\"partyId\":\"b-1\",\"confidence\":0.0}],\"textStart\":0,"
        + "\"mention\":{\"id\":\"m-1\",\"revision\":0,\"deleted\":false,\"text\":\"Nul\"}}";
  }

  @Override
  protected List<String> wrongDocuments() {
    String json = minimalJson();
    return List.of(
        "{\"id\":\"q\"}",
        json.replace("\"tenant\":\"north\",", ""),
        json.replace("[{\"partyId\":\"b-1\",\"confidence\":0.0}]", "[]"),
        json.replace("\"partyId\":\"b-1\",", ""),
        json.replace("\"confidence\":0.0", "\"confidence\":1.2"),
        json.replace("\"start\":0", "\"start\":-1"),
        json.replace("\"textStart\":0", "\"textStart\":-1"),
        json.replace("ABOUT", "BODY"));
  }

  @Provide
  @Override
  protected Arbitrary<AmbiguousMention> records() {
    return RandomRecords.mentions()
        .flatMap(
            mention ->
                Arbitraries.of(Harm.class)
                    .flatMap(
                        harm -> RandomRecords.texts().map(text -> random(mention, harm, text))));
  }

  private static AmbiguousMention random(Mention mention, Harm harm, String text) {
    double confidence = 1.0 / (1 + text.length());
    return new AmbiguousMention(
        text,
        text,
        text,
        Field.TITLE,
        0,
        text.length(),
        text,
        List.of(harm),
        List.of(new Candidate(text, confidence, List.of(text))),
        text.length(),
        mention);
  }
}
