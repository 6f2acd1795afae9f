package io.vigie.detect.match;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;

/** Parties and mentions for tests, written as the JSON that a portfolio would hold. */
public final class Parties {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Parties() {}

  /** A business with the given further fields, single quotes standing for double ones. */
  public static Party business(String id, String name, String more) {
    return party(id, "BUSINESS", name, more);
  }

  public static Party business(String id, String name) {
    return business(id, name, "");
  }

  public static Party person(String id, String name, String more) {
    return party(id, "PERSON", name, more);
  }

  public static Party person(String id, String name) {
    return person(id, name, "");
  }

  public static Mention text(String text) {
    return Mention.builder().id("m-1").text(text).build();
  }

  private static Party party(String id, String kind, String name, String more) {
    try {
      ObjectNode json = (ObjectNode) MAPPER.readTree("{" + more.replace('\'', '"') + "}");
      json.put("id", id).put("kind", kind).put("name", name);
      return IngestCodecs.PARTY.decode(json.toString());
    } catch (com.fasterxml.jackson.core.JsonProcessingException | MalformedRecordException e) {
      throw new IllegalArgumentException(more, e);
    }
  }
}
