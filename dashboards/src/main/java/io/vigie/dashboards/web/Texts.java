package io.vigie.dashboards.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the pages in one language. */
public final class Texts {
  /** The languages that the pages speak; the first is the default. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private static final String BUNDLE = "io.vigie.dashboards.web.texts";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ZoneId zone;
  private final ResourceBundle words;

  public Texts(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.words = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
  }

  /** ISO 639-1. */
  public String language() {
    return locale.getLanguage();
  }

  public String get(String key) {
    return words.getString(key);
  }

  /** The words with {@code {0}}, {@code {1}}… replaced. */
  public String get(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  /** The name of a constant, for example of {@code Harm.INSULT}. */
  public String of(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Day and time for people; a dash when unknown. */
  public String when(@Nullable Instant instant) {
    return instant == null ? "–" : formatted(instant, FormatStyle.MEDIUM);
  }

  /** Day and time in few letters, for lists. */
  public String shortly(@Nullable Instant instant) {
    return instant == null ? "–" : formatted(instant, FormatStyle.SHORT);
  }

  private String formatted(Instant instant, FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDateTime(style, FormatStyle.SHORT)
        .withLocale(locale)
        .format(instant.atZone(zone));
  }
}
