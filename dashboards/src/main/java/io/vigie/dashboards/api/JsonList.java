package io.vigie.dashboards.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code {"items":[…],"nextCursor":…}} around items that are JSON already. */
final class JsonList {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonList() {}

  static byte[] of(List<String> items, @Nullable String nextCursor, long total) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (String item : items) {
        json.writeRawValue(item);
      }
      json.writeEndArray();
      json.writeStringField("nextCursor", nextCursor);
      json.writeNumberField("total", total);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory should not fail", e);
    }
    return out.toByteArray();
  }
}
