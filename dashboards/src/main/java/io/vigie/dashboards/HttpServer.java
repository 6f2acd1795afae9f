package io.vigie.dashboards;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.vigie.dashboards.api.AlertStream;
import io.vigie.dashboards.api.Api;
import io.vigie.dashboards.api.Callers;
import io.vigie.dashboards.api.Errors;
import io.vigie.dashboards.api.Problem;
import io.vigie.dashboards.decide.ChoiceDesk;
import io.vigie.dashboards.decide.DecisionDesk;
import io.vigie.dashboards.web.Languages;
import io.vigie.dashboards.web.Pages;
import io.vigie.dashboards.web.SecurityHeaders;
import io.vigie.dashboards.web.Web;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side alone: pages and interface over books, a store and logs of any kind. */
final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  private final Javalin javalin;
  private final Api api;
  private final AlertStream stream;

  private HttpServer(Javalin javalin, Api api, AlertStream stream) {
    this.javalin = javalin;
    this.api = api;
    this.stream = stream;
  }

  /**
   * Starts listening.
   *
   * @throws PortTakenException when another program listens there
   */
  static HttpServer start(HttpParts parts, String host, int port) {
    Callers callers = new Callers(parts.logIn());
    DecisionDesk desk = new DecisionDesk(parts.alerts(), parts.logs().decisions(), parts.clock());
    ChoiceDesk choices =
        new ChoiceDesk(
            parts.ambiguous(),
            parts.parties(),
            new ChoiceDesk.Writing(parts.logs().choices(), parts.logs().parties()),
            parts.clock());
    Api api = new Api(apiParts(parts, callers, new Desks(desk, choices)));
    Pages pages = new Pages(callers, new Languages(parts.configuration().zone()));
    Web web = new Web(webParts(parts, pages, new Desks(desk, choices)));
    Javalin javalin = Javalin.create(config -> configure(config, parts, api, pages, web));
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw new PortTakenException(host, port, e);
    }
    return new HttpServer(javalin, api, parts.stream());
  }

  /** Where people's decisions and answers are taken, for pages and interface alike. */
  private record Desks(DecisionDesk decisions, ChoiceDesk choices) {}

  int port() {
    return javalin.port();
  }

  Api api() {
    return api;
  }

  @Override
  public void close() {
    stream.close(); // an open stream would keep the server from stopping
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("some requests were cut off when the web server stopped: {}", e.getMessage());
    }
  }

  private static void configure(
      JavalinConfig config, HttpParts parts, Api api, Pages pages, Web web) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(server -> server.setStopTimeout(2000));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    boolean secure = parts.configuration().access().secureCookies();
    config.routes.before(context -> SecurityHeaders.add(context, secure));
    // Javalin answers its own exceptions itself unless they are named.
    config.routes.exception(
        HttpResponseException.class, (failure, context) -> fail(context, failure, pages));
    config.routes.exception(Exception.class, (failure, context) -> fail(context, failure, pages));
    api.register(config.routes);
    web.register(config.routes);
  }

  private static void fail(Context context, Exception failure, Pages pages) {
    Errors.Answer answer = Errors.of(failure);
    @Nullable String detail = answer.detail();
    if (Api.isForPrograms(context)) {
      Problem.answer(context, answer.status(), detail);
    } else {
      pages.error(context, answer.status(), detail);
    }
  }

  private static Api.Parts apiParts(HttpParts parts, Callers callers, Desks desks) {
    return new Api.Parts(
        parts.alerts(),
        parts.annexes(),
        parts.parties(),
        parts.claims(),
        parts.logs(),
        desks.decisions(),
        parts.ambiguous(),
        desks.choices(),
        parts.stream(),
        callers,
        parts.healths(),
        parts.meters(),
        parts.clock());
  }

  private static Web.Parts webParts(HttpParts parts, Pages pages, Desks desks) {
    return new Web.Parts(
        pages,
        parts.logIn(),
        parts.configuration().access().secureCookies(),
        parts.alerts(),
        parts.parties(),
        parts.triage(),
        parts.claims(),
        parts.fold(),
        desks.decisions(),
        parts.ambiguous(),
        desks.choices(),
        parts.healths(),
        parts.clock());
  }
}
