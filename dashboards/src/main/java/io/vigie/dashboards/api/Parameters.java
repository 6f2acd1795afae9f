package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.store.AlertQuery;
import io.vigie.ingest.json.ReadFailure;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what callers send; what does not fit is refused in a sentence that names it. */
public final class Parameters {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Parameters() {}

  /** The values of a parameter that may be repeated or hold several, separated by commas. */
  public static <E extends Enum<E>> List<E> names(Context context, String name, Class<E> type) {
    List<E> values = new ArrayList<>();
    for (String joined : context.queryParams(name)) {
      for (String value : joined.split(",", -1)) {
        if (!value.isBlank()) {
          values.add(named(type, name, value.strip()));
        }
      }
    }
    return values;
  }

  /** The constant of this name, in any case. */
  public static <E extends Enum<E>> E named(Class<E> type, String name, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw invalid(name + " should be one of " + Arrays.toString(type.getEnumConstants()), value);
    }
  }

  /** A point in time in RFC 3339; null when absent. */
  public static @Nullable Instant instant(Context context, String name) {
    String value = text(context, name);
    try {
      return value == null ? null : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw invalid(name + " should be a time such as 2026-01-31T12:00:00Z", value);
    }
  }

  /** How many items a page has. */
  public static int size(Context context) {
    String value = text(context, "size");
    try {
      int size = value == null ? AlertQuery.DEFAULT_SIZE : Integer.parseInt(value);
      if (size >= 1 && size <= AlertQuery.LARGEST_SIZE) {
        return size;
      }
    } catch (NumberFormatException e) {
      // Refused below, like a number out of bounds.
    }
    throw invalid("size should be between 1 and " + AlertQuery.LARGEST_SIZE, value);
  }

  /** A parameter with something in it; null otherwise. */
  public static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** Whether a parameter says {@code true}; absent means no. */
  public static boolean flag(Context context, String name) {
    String value = text(context, name);
    if (value == null || value.equals("true") || value.equals("false")) {
      return "true".equals(value);
    }
    throw invalid(name + " should be true or false", value);
  }

  /** A body that has to name {@code field}, be it with null. */
  static <T> T bodyWith(Context context, Class<T> type, String field) {
    T value = body(context, type);
    if (!body(context, JsonNode.class).has(field)) {
      throw new RefusedException(Why.INVALID, field + " is missing; null is an answer too.");
    }
    return value;
  }

  static <T> T body(Context context, Class<T> type) {
    try {
      T value = JSON.readValue(context.bodyAsBytes(), type);
      if (value != null) {
        return value;
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new RefusedException(Why.INVALID, "The body cannot be read: " + ReadFailure.reason(e));
    } catch (IOException e) {
      throw new RefusedException(Why.INVALID, "The body cannot be read.");
    }
    throw new RefusedException(Why.INVALID, "The body should be a JSON object.");
  }

  private static RefusedException invalid(String rule, @Nullable String value) {
    return new RefusedException(Why.INVALID, rule + ": was " + value);
  }
}
