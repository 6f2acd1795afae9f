package io.vigie.deploy.configuration;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vigie.deploy.refusal.Refusal;
import io.vigie.ingest.source.Feed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads {@code vigie.yaml}; an unknown key or a bad value is refused with its line. */
public final class ConfigurationReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .build();

  private ConfigurationReader() {}

  /**
   * The configuration in {@code file}; an empty file means every default.
   *
   * @throws Refusal naming the file, the line and the key
   */
  public static VigieConfiguration read(Path file) {
    byte[] yaml = bytes(file);
    if (isBlank(yaml)) {
      return VigieConfiguration.defaults();
    }
    try {
      return YAML.readValue(yaml, VigieConfiguration.class);
    } catch (JsonProcessingException e) {
      throw new Refusal(file + line(yaml, e) + ": " + reason(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory should not fail", e);
    }
  }

  /**
   * The feeds in {@code file}, a YAML list of what stands under {@code ingest.feeds} elsewhere.
   *
   * @throws Refusal naming the file, the line and the key
   */
  public static List<Feed> readFeeds(Path file) {
    byte[] yaml = bytes(file);
    try {
      return isBlank(yaml) ? List.of() : YAML.readValue(yaml, new TypeReference<List<Feed>>() {});
    } catch (JsonProcessingException e) {
      throw new Refusal(file + line(yaml, e) + ": " + reason(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory should not fail", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new Refusal("there is no configuration at " + file.toAbsolutePath(), e);
    } catch (IOException e) {
      throw new Refusal("cannot read the configuration " + file + ": " + e.getMessage(), e);
    }
  }

  /** Nothing but white space and comments, which YAML reads as no document at all. */
  private static boolean isBlank(byte[] yaml) {
    return new String(yaml, StandardCharsets.UTF_8)
        .lines()
        .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
  }

  private static String line(byte[] yaml, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    int stated = location == null ? 0 : location.getLineNr();
    int line =
        e instanceof JsonMappingException mapping ? lineOfKey(yaml, mapping, stated) : stated;
    return line < 1 ? "" : ":" + line;
  }

  private static int lineOfKey(byte[] yaml, JsonMappingException e, int stated) {
    String pointer =
        e.getPath().stream()
            .map(
                step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
            .collect(Collectors.joining());
    try {
      return KeyLines.of(yaml).lineOf(pointer).orElse(stated);
    } catch (IOException unreadable) {
      return stated;
    }
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown key " + path(unknown);
    }
    Throwable cause = e.getCause();
    if (e instanceof ValueInstantiationException bad && cause != null) {
      return section(bad) + cause.getMessage();
    }
    return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? path(mapping) + ": " + firstLine(e.getOriginalMessage())
        : firstLine(e.getOriginalMessage());
  }

  private static String section(JsonMappingException e) {
    return e.getPath().isEmpty() ? "" : path(e) + ".";
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("cannot be read");
  }
}
