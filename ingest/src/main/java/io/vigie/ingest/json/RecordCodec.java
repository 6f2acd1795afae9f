package io.vigie.ingest.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one JSON form of a contract record: an object with a {@code schema} field such as {@code
 * mention/1} first, times in RFC 3339, absent optional fields and empty lists left out. Reading
 * tolerates unknown fields (named once in the debug log), a missing {@code schema}, and {@code
 * false} or 0 left out; anything else that does not fit is a {@link MalformedRecordException} that
 * says what and where.
 *
 * <p>Thread-safe; one instance a record type.
 *
 * @param <T> the record
 */
public final class RecordCodec<T> {
  private static final Logger LOG = LoggerFactory.getLogger(RecordCodec.class);
  private static final String SCHEMA = "schema";
  private static final int DEEPEST = 64;

  /** Adds the schema field to any record without a word of JSON in the record itself. */
  @JsonAppend(attrs = @JsonAppend.Attr(SCHEMA), prepend = true)
  private interface WithSchema {}

  private final String schema;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  public RecordCodec(Class<T> type, String schema) {
    this.schema = schema;
    JsonMapper mapper = mapper(type);
    this.reader = mapper.readerFor(type).withAttribute(SCHEMA, schema);
    this.writer = mapper.writerFor(type).withAttribute(SCHEMA, schema);
  }

  /** The schema's name and major version, for example {@code mention/1}. */
  public String schema() {
    return schema;
  }

  /** The record as UTF-8 JSON on one line. */
  public byte[] encode(T value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a " + schema + " record should always be writable", e);
    }
  }

  /** The record as JSON on one line. */
  public String encodeToString(T value) {
    return new String(encode(value), java.nio.charset.StandardCharsets.UTF_8);
  }

  /**
   * Reads one JSON object.
   *
   * @throws MalformedRecordException when it is not one well-formed record of this schema
   */
  public T decode(byte[] json) throws MalformedRecordException {
    return decode(json, 0, json.length);
  }

  /** Reads one JSON object from a part of an array. */
  public T decode(byte[] json, int offset, int length) throws MalformedRecordException {
    StrictUtf8.require(json, offset, length);
    PairedSurrogates.require(json, offset, length);
    try {
      T value = reader.readValue(json, offset, length);
      if (value == null) {
        throw new MalformedRecordException("should be a JSON object: was null or empty");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new MalformedRecordException(ReadFailure.reason(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory should not fail", e);
    }
  }

  /** Reads one JSON object. */
  public T decode(String json) throws MalformedRecordException {
    return decode(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static JsonMapper mapper(Class<?> type) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(type, WithSchema.class)
            .addHandler(new UnknownFields())
            .defaultPropertyInclusion(include(JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, RecordCodec::leaveOutWhenEmpty)
            .withConfigOverride(Set.class, RecordCodec::leaveOutWhenEmpty)
            .withConfigOverride(Map.class, RecordCodec::leaveOutWhenEmpty)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    return mapper;
  }

  private static void leaveOutWhenEmpty(MutableConfigOverride override) {
    override.setInclude(include(JsonInclude.Include.NON_EMPTY));
  }

  private static JsonInclude.Value include(JsonInclude.Include values) {
    return JsonInclude.Value.construct(values, JsonInclude.Include.ALWAYS);
  }

  /** Skips what a newer writer added, and refuses another schema. */
  private static final class UnknownFields extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String name)
        throws IOException {
      if (SCHEMA.equals(name) && parser.getParsingContext().getParent().inRoot()) {
        requireSchema(context, parser.getText());
      } else {
        LOG.debug("unknown field {} skipped", name);
      }
      parser.skipChildren();
      return true;
    }

    private static void requireSchema(DeserializationContext context, @Nullable String actual)
        throws JsonMappingException {
      Object expected = context.getAttribute(SCHEMA);
      if (expected != null && !expected.equals(actual)) {
        throw JsonMappingException.from(
            context.getParser(), "schema should be " + expected + ": was " + actual);
      }
    }
  }
}
