package io.vigie.ingest.json;

import io.vigie.ingest.party.HashPurpose;
import io.vigie.ingest.party.ImageHash;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import io.vigie.ingest.party.Policy;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

final class PartyCodecTest extends RecordCodecContract<Party> {

  @Override
  protected RecordCodec<Party> codec() {
    return IngestCodecs.PARTY;
  }

  @Override
  protected Class<Party> type() {
    return Party.class;
  }

  @Override
  protected Party complete() {
    return new Party(
        "p-1",
        PartyKind.BUSINESS,
        "Boulangerie Quenouille",
        List.of("La Quenouille"),
        List.of("quenouille"),
        List.of("quenouille.example"),
        List.of("https://avis.example/quenouille"),
        List.of("pain"),
        List.of("filature"),
        List.of("quenouille AND baguette"),
        List.of(new ImageHash("a".repeat(64), HashPurpose.INTIMATE)),
        true,
        "h-1",
        "mutuelle-azur",
        "fr",
        new Policy(
            "N-1",
            List.of("E_REPUTATION_PRO"),
            "2026-01-01",
            "2026-12-31",
            new BigDecimal("10000.00"),
            new BigDecimal("0")));
  }

  @Override
  protected Party minimal() {
    return new Party(
        "p-1",
        PartyKind.PERSON,
        "Odilon Vasseur",
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
        null);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"party/1\",\"id\":\"p-1\",\"kind\":\"PERSON\",\"name\":\"Odilon Vasseur\","
        + "\"minor\":false}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        "{}",
        "{\"kind\":\"PERSON\",\"name\":\"x\"}",
        "{\"id\":\"\",\"kind\":\"PERSON\",\"name\":\"x\"}",
        "{\"id\":\"1\",\"name\":\"x\"}",
        "{\"id\":\"1\",\"kind\":\"PERSON\"}",
        "{\"id\":\"1\",\"kind\":\"PERSON\",\"name\":\" \"}",
        "{\"id\":\"1\",\"kind\":\"CAT\",\"name\":\"x\"}",
        "{\"id\":\"1\",\"kind\":\"PERSON\",\"name\":\"x\",\"aliases\":\"y\"}",
        "{\"id\":\"1\",\"kind\":\"PERSON\",\"name\":\"x\",\"imageHashes\":[{\"pdq\":\"f\"}]}",
        "{\"id\":\"1\",\"kind\":\"PERSON\",\"name\":\"x\",\"policy\":{\"from\":\"2026-13-01\"}}");
  }

  @Override
  @Provide
  protected Arbitrary<Party> records() {
    return RandomRecords.parties();
  }
}
