package io.vigie.alerting.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Which schema a JSON document says it has. */
final class SchemaField {
  private static final JsonFactory JSON = new JsonFactory();

  private SchemaField() {}

  /** The value of the top-level {@code schema} field; the empty string when there is none. */
  static String of(byte[] json) {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = "schema".equals(parser.currentName());
        JsonToken value = parser.nextToken();
        if (found) {
          return value == JsonToken.VALUE_STRING ? parser.getText() : "";
        }
        parser.skipChildren();
      }
      return "";
    } catch (IOException e) {
      // What is no JSON has no schema; the reader says so of the whole record.
      return "";
    }
  }
}
