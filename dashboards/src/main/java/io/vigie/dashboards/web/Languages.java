package io.vigie.dashboards.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses the language of a page: the one switched to, else the browser's, else English. */
public final class Languages {
  /** Remembers the language switched to. */
  static final String COOKIE = "vigie_language";

  private static final int ONE_YEAR = 365 * 24 * 60 * 60;

  private final Map<String, Texts> texts;

  public Languages(ZoneId zone) {
    texts =
        Texts.LANGUAGES.stream()
            .collect(Collectors.toMap(Locale::getLanguage, locale -> new Texts(locale, zone)));
  }

  Texts of(Context context) {
    Texts chosen = known(context.queryParam("lang"));
    if (chosen != null) {
      Cookie cookie = new Cookie(COOKIE, chosen.language(), "/", ONE_YEAR);
      cookie.setSameSite(io.javalin.http.SameSite.STRICT);
      context.cookie(cookie);
      return chosen;
    }
    Texts kept = known(context.cookie(COOKIE));
    return kept == null ? accepted(context.header("Accept-Language")) : kept;
  }

  private Texts accepted(@Nullable String header) {
    try {
      List<Locale.LanguageRange> wishes =
          header == null ? List.of() : Locale.LanguageRange.parse(header);
      Locale best = Locale.lookup(wishes, Texts.LANGUAGES);
      return language(best == null ? Texts.LANGUAGES.get(0) : best);
    } catch (IllegalArgumentException e) {
      return language(Texts.LANGUAGES.get(0)); // a header that cannot be read is no wish
    }
  }

  private Texts language(Locale locale) {
    Texts known = texts.get(locale.getLanguage());
    if (known == null) {
      throw new IllegalArgumentException("no texts in " + locale);
    }
    return known;
  }

  private @Nullable Texts known(@Nullable String language) {
    return language == null ? null : texts.get(language);
  }
}
