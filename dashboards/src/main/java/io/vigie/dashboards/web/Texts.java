package io.vigie.dashboards.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
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
  private final DateTimeFormatter moments;
  private final DateTimeFormatter days;

  public Texts(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
    this.words = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    Locale country = locale.equals(Locale.ENGLISH) ? Locale.UK : locale; // 11/12 is no clear day
    this.moments =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
            .appendLiteral(' ')
            .appendZoneText(TextStyle.SHORT)
            .toFormatter(country);
    this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(country);
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

  /** Day, time and zone for people; says so when unknown. */
  public String when(@Nullable Instant instant) {
    return instant == null ? get("date.unknown") : moments.format(instant.atZone(zone));
  }

  /** A day of the calendar, such as {@code 2026-01-31}. */
  public String day(String isoDay) {
    return days.format(LocalDate.parse(isoDay));
  }
}
