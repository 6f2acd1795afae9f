package io.vigie.alerting.json;

import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

final class AnnexedCodecTest extends RecordCodecContract<Annexed> {
  private static final Detection DETECTION =
      Invented.detection(Invented.mention("m-1", Invented.ACCUSATION).build(), Harm.INSULT);

  @Override
  protected RecordCodec<Annexed> codec() {
    return AlertingCodecs.ANNEXED;
  }

  @Override
  protected Class<Annexed> type() {
    return Annexed.class;
  }

  @Override
  protected Annexed complete() {
    return new Annexed("a-1.500", 7, DETECTION);
  }

  @Override
  protected Annexed minimal() {
    return new Annexed("a-1.500", 1, DETECTION);
  }

  @Override
  protected String minimalJson() {
    String detection =
        DetectCodecs.DETECTION.encodeToString(DETECTION).replace("\"schema\":\"detection/1\",", "");
    return "{\"schema\":\"annexed/1\",\"annex\":\"a-1.500\",\"place\":1,\"detection\":"
        + detection
        + "}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        minimalJson().replace("\"place\":1", "\"place\":0"),
        minimalJson().replace("\"place\":1", "\"place\":\"first\""),
        minimalJson().replace("\"annex\":\"a-1.500\",", ""),
        "{\"annex\":\"a-1.500\",\"place\":1,\"detection\":{}}");
  }

  @Override
  @Provide
  protected Arbitrary<Annexed> records() {
    return Combinators.combine(
            RandomRecords.texts(),
            Arbitraries.longs().greaterOrEqual(1),
            RandomRecords.mentions()
                .filter(mention -> mention.id() != null && !mention.id().isEmpty()))
        .as(
            (annex, place, mention) ->
                new Annexed(annex, place, Invented.detection(mention, Harm.THREAT)));
  }
}
