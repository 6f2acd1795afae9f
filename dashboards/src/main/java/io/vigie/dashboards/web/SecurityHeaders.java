package io.vigie.dashboards.web;

import io.javalin.http.Context;
import java.util.Map;

/** The headers of every answer: nothing runs, loads or frames that is not ours. */
public final class SecurityHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
              + " object-src 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private SecurityHeaders() {}

  public static void add(Context context, boolean overHttpsOnly) {
    HEADERS.forEach(context::header);
    if (overHttpsOnly) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
