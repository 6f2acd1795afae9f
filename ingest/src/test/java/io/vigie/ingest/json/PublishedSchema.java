package io.vigie.ingest.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The JSON Schema file of a record, as the web server publishes it: {@code mention/1} lies in the
 * resource {@code schema/mention-1.json}. Schemas refer to each other by file name.
 */
public final class PublishedSchema {
  private final JsonSchema schema;

  private PublishedSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /** The schema called {@code name}, for example {@code mention/1}. */
  public static PublishedSchema of(String name) {
    String resource = "classpath:schema/" + name.replace('/', '-') + ".json";
    return new PublishedSchema(
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(resource)));
  }

  /** What is wrong with {@code json}, in sentences; empty when it is valid. */
  public Set<String> violations(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(ValidationMessage::getMessage)
        .collect(Collectors.toSet());
  }
}
