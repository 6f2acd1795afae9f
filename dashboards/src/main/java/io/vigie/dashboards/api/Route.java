package io.vigie.dashboards.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.vigie.dashboards.access.Right;
import org.jspecify.annotations.Nullable;

/**
 * One way into the HTTP interface.
 *
 * @param right what the caller needs; null for a route that is open to everybody
 */
public record Route(HandlerType method, String path, @Nullable Right right, Handler handler) {

  static Route get(String path, @Nullable Right right, Handler handler) {
    return new Route(HandlerType.GET, path, right, handler);
  }

  static Route post(String path, Right right, Handler handler) {
    return new Route(HandlerType.POST, path, right, handler);
  }
}
