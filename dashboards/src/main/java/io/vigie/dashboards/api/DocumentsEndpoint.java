package io.vigie.dashboards.api;

import io.javalin.http.Context;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The description of this interface and the schemas of its records; open to everybody. */
final class DocumentsEndpoint {

  List<Route> routes() {
    return List.of(
        Route.get("/openapi.json", null, context -> send(context, "/openapi.json")),
        Route.get("/schema/{file}", null, this::schema));
  }

  private void schema(Context context) throws IOException {
    String file = context.pathParam("file");
    if (!file.matches("[a-z0-9][a-z0-9.-]*\\.json")) {
      throw missing();
    }
    send(context, "/schema/" + file);
  }

  private static void send(Context context, String resource) throws IOException {
    try (InputStream in = DocumentsEndpoint.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw missing();
      }
      context.contentType("application/json").result(in.readAllBytes());
    }
  }

  private static RefusedException missing() {
    return new RefusedException(Why.NOT_FOUND, "There is no such document.");
  }
}
