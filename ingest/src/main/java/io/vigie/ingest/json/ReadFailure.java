package io.vigie.ingest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.vigie.ingest.deadletter.Utf8Limit;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one line, in the words of the contract, why JSON could not be read. */
public final class ReadFailure {
  private static final int LONGEST_VALUE = 80;
  private static final int LONGEST_REASON = 400;

  private ReadFailure() {}

  /** The field, what it should be and what it was; never a word of how we are built. */
  public static String reason(JsonProcessingException e) {
    String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
    String sentence = sentence(e).replaceAll("\\s+", " ");
    return Utf8Limit.cut(field.isEmpty() ? sentence : field + ": " + sentence, LONGEST_REASON);
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream().map(ReadFailure::step).collect(Collectors.joining("."));
  }

  private static String step(JsonMappingException.Reference reference) {
    String name = reference.getFieldName();
    return name == null ? "[" + reference.getIndex() + "]" : name;
  }

  private static String sentence(JsonProcessingException e) {
    if (e instanceof ValueInstantiationException instantiation) {
      return ownValidation(instantiation);
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "should be " + expected(mismatch.getTargetType()) + was(mismatch);
    }
    return e instanceof JsonEOFException ? "ends too early" : e.getOriginalMessage();
  }

  private static String ownValidation(ValueInstantiationException e) {
    Throwable cause = e.getCause();
    return cause instanceof IllegalArgumentException
        ? String.valueOf(cause.getMessage())
        : "has something missing or wrong";
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == Instant.class) {
      return "a time such as 2026-03-14T09:26:53Z";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return wholeOrAny(type);
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "a JSON object";
  }

  private static String wholeOrAny(Class<?> type) {
    boolean whole =
        type == int.class || type == long.class || type == Integer.class || type == Long.class;
    return whole ? "a whole number" : "a number";
  }

  private static String was(MismatchedInputException e) {
    @Nullable Object value = e instanceof InvalidFormatException format ? format.getValue() : null;
    return value == null ? "" : ": was " + Utf8Limit.cut(value.toString(), LONGEST_VALUE);
  }
}
