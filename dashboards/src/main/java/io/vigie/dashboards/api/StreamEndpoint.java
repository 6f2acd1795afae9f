package io.vigie.dashboards.api;

import io.javalin.http.Context;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import java.io.IOException;
import java.util.List;

/** Server-sent events of the alerts that the caller may see. */
final class StreamEndpoint {
  private final AlertStream stream;

  StreamEndpoint(AlertStream stream) {
    this.stream = stream;
  }

  List<Route> routes() {
    return List.of(Route.get("/api/v1/stream", Right.READ_ALERTS, this::open));
  }

  private void open(Context context) throws IOException {
    if (stream.isFull()) {
      throw new RefusedException(Why.UNAVAILABLE, "Too many live streams are open.");
    }
    context.header("X-Accel-Buffering", "no");
    context.contentType("text/event-stream; charset=utf-8");
    stream.serve(Callers.of(context), context.res().getOutputStream());
  }
}
