package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vigie.ingest.health.Health;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** How the product is: for people, load balancers and Prometheus; open to everybody. */
final class HealthEndpoint {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final Supplier<List<Health>> healths;
  private final PrometheusMeterRegistry meters;

  HealthEndpoint(Supplier<List<Health>> healths, PrometheusMeterRegistry meters) {
    this.healths = healths;
    this.meters = meters;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/health", null, this::health), Route.get("/metrics", null, this::metrics));
  }

  private void health(Context context) {
    List<Health> all = healths.get();
    Health.State worst =
        all.stream().map(Health::state).max(Comparator.naturalOrder()).orElse(Health.State.UP);
    ObjectNode answer = JSON.createObjectNode().put("state", worst.name());
    ArrayNode components = answer.putArray("components");
    for (Health health : all) {
      components
          .addObject()
          .put("component", health.component())
          .put("state", health.state().name())
          .put("reason", health.reason());
    }
    context
        .status(worst == Health.State.DOWN ? 503 : 200)
        .contentType("application/json")
        .result(answer.toString());
  }

  private void metrics(Context context) {
    context.contentType(PROMETHEUS_TEXT).result(meters.scrape());
  }
}
