package io.vigie.dashboards.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vigie.dashboards.decide.AlertOpener;
import io.vigie.dashboards.decide.ChoiceDesk;
import io.vigie.dashboards.decide.DecisionDesk;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.log.Logs;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.ingest.health.Health;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The whole HTTP interface for programs: the list of its routes, and their errors. */
public final class Api {
  private final List<Route> routes;
  private final Callers callers;

  /** What the interface works with. */
  public record Parts(
      AlertStore alerts,
      AnnexStore annexes,
      PartyBook parties,
      ClaimBook claims,
      Logs logs,
      DecisionDesk desk,
      AmbiguousBook ambiguous,
      ChoiceDesk choices,
      AlertStream stream,
      Callers callers,
      Supplier<List<Health>> healths,
      PrometheusMeterRegistry meters,
      InstantSource clock) {}

  public Api(Parts parts) {
    Logs logs = parts.logs();
    InstantSource clock = parts.clock();
    MentionIntake intake = new MentionIntake(logs.mentions(), logs.deadLetters(), clock);
    AlertOpener opener = new AlertOpener(parts.parties(), logs.detections(), clock);
    callers = parts.callers();
    routes =
        Stream.of(
                new HealthEndpoint(parts.healths(), parts.meters()).routes(),
                new DocumentsEndpoint().routes(),
                new MentionsEndpoint(intake).routes(),
                new AlertsEndpoint(parts.alerts(), parts.annexes()).routes(),
                new OpenAlertEndpoint(opener).routes(),
                new DecisionsEndpoint(parts.desk()).routes(),
                new AmbiguousEndpoint(parts.ambiguous(), parts.choices()).routes(),
                new ClaimsEndpoint(parts.claims(), logs.claims(), clock).routes(),
                new PartiesEndpoint(parts.parties(), logs.parties()).routes(),
                new StreamEndpoint(parts.stream()).routes())
            .flatMap(List::stream)
            .toList();
  }

  /** Every route, for its description and for the table of who may use it. */
  public List<Route> routes() {
    return routes;
  }

  /** Adds the routes to a server. */
  public void register(RoutesConfig config) {
    for (Route route : routes) {
      config.addHttpHandler(route.method(), route.path(), guarded(route));
    }
  }

  /** Whether errors of this request are answered as problem details rather than as a page. */
  public static boolean isForPrograms(Context context) {
    String path = context.path();
    return path.startsWith("/api/")
        || path.startsWith("/schema/")
        || List.of("/health", "/metrics", "/openapi.json").contains(path);
  }

  private Handler guarded(Route route) {
    Handler handler = callers.protect(route.right(), route.handler());
    return context -> {
      context.header("Cache-Control", "no-store");
      handler.handle(context);
    };
  }
}
