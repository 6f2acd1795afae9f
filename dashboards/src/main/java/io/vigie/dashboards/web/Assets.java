package io.vigie.dashboards.web;

import io.javalin.http.Context;
import io.vigie.dashboards.decide.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Our own style sheet, script and sign; nothing else is ever sent from here. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "vigie.css", "text/css; charset=utf-8",
          "vigie.js", "text/javascript; charset=utf-8",
          "vigie.svg", "image/svg+xml");

  private Assets() {}

  static void send(Context context) throws IOException {
    String name = context.pathParam("name");
    String type = TYPES.get(name);
    if (type == null) {
      throw new RefusedException(RefusedException.Why.NOT_FOUND, "There is no such file.");
    }
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the file " + name + " is missing in the product");
      }
      context.header("Cache-Control", "public, max-age=300");
      context.contentType(type).result(in.readAllBytes());
    }
  }
}
