package io.vigie.dashboards;

import io.vigie.alerting.triage.TriageFold;
import io.vigie.dashboards.access.AccessDirectory;
import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.api.AlertStream;
import io.vigie.dashboards.feed.AccessFeed;
import io.vigie.dashboards.feed.AlertFeed;
import io.vigie.dashboards.feed.AlertLatency;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.AnnexFeed;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.feed.TopicFold;
import io.vigie.dashboards.feed.TopicReader;
import io.vigie.dashboards.feed.TriageBook;
import io.vigie.dashboards.log.KafkaLogs;
import io.vigie.dashboards.log.TopicWriter;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.dashboards.store.LuceneAlertStore;
import io.vigie.dashboards.store.LuceneAnnexStore;
import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole web server: reads the topics into its books and its alert store, writes what people
 * decide, serves pages and interface. Starting returns when log-ins and decisions up to now are
 * known, so that nobody is refused for a session that exists; alerts may still be catching up,
 * which {@code /health} says.
 */
public final class DashboardsServer implements Component {
  private static final Logger LOG = LoggerFactory.getLogger(DashboardsServer.class);
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final DashboardsSettings settings;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final List<Component> components = new ArrayList<>();
  private final AccessDirectory directory = new AccessDirectory();
  private int port;

  private DashboardsServer(DashboardsSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts the server.
   *
   * @throws PortTakenException when another program listens at the address
   * @throws IllegalStateException when the topics cannot be read
   */
  public static DashboardsServer start(DashboardsSettings settings) {
    DashboardsServer server = new DashboardsServer(settings);
    try {
      server.open();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** The port that it listens at. */
  public int port() {
    return port;
  }

  @Override
  public Health check() {
    return components.stream()
        .map(Component::check)
        .filter(health -> health.state() != Health.State.UP)
        .findFirst()
        .map(
            worst ->
                new Health("dashboards", worst.state(), worst.component() + ": " + worst.reason()))
        .orElseGet(() -> Health.up("dashboards", "serving at port " + port));
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      closeQuietly(open.pop());
    }
  }

  private void open() {
    TriageFold fold = settings.fold();
    TriageBook triage = new TriageBook(fold);
    ClaimBook claims = new ClaimBook();
    PartyBook parties = new PartyBook();
    AmbiguousBook ambiguous = new AmbiguousBook(settings.clock());
    components.add(ambiguous);
    AlertStream stream = opened(new AlertStream());
    AlertStore alerts = opened(LuceneAlertStore.open(settings.dataFolder().resolve("alerts")));
    AnnexStore annexes = opened(LuceneAnnexStore.open(settings.dataFolder().resolve("annexes")));
    TopicWriter writer = opened(new TopicWriter(settings.bootstrapServers()));
    components.add(writer);
    AccessRegistry registry =
        opened(
            AccessRegistry.connect(
                settings.bootstrapServers(),
                directory,
                settings.configuration().access(),
                settings.clock()));
    List<TopicReader> needed =
        List.of(
            read(Topic.ACCESS, new AccessFeed(directory)),
            read(Topic.TRIAGE, triage),
            read(Topic.CLAIMS, claims),
            read(Topic.PARTIES, parties),
            read(Topic.AMBIGUOUS, ambiguous.questions()),
            read(Topic.CHOICES, ambiguous.choices()));
    AlertLatency latency = new AlertLatency(settings.meters());
    read(Topic.ALERTS, new AlertFeed(alerts, latency, stream, settings.clock()));
    read(Topic.ANNEXES, new AnnexFeed(annexes));
    await(needed);
    HttpParts parts =
        new HttpParts(
            alerts,
            annexes,
            parties,
            triage,
            claims,
            ambiguous,
            fold,
            KafkaLogs.over(writer, new KafkaLogs.Books(triage, parties, claims, ambiguous))
                .tellingDeadLetters(settings.onDeadLetter()),
            stream,
            new LogIn(registry, directory, settings.configuration().access(), settings.clock()),
            this::healths,
            settings.meters(),
            settings.clock(),
            settings.configuration());
    port = opened(HttpServer.start(parts, settings.host(), settings.port())).port();
    LOG.info("serving at http://{}:{}", settings.host(), port);
  }

  private TopicReader read(Topic topic, TopicFold fold) {
    TopicReader reader = opened(TopicReader.start(settings.bootstrapServers(), topic, fold));
    components.add(reader);
    return reader;
  }

  private static void await(List<TopicReader> readers) {
    try {
      for (TopicReader reader : readers) {
        if (!reader.awaitCaughtUp(LONGEST_START)) {
          throw new IllegalStateException(
              "the web server cannot start: " + reader.check().reason());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the web server started", e);
    }
  }

  private List<Health> healths() {
    return Stream.concat(
            settings.healths().get().stream(), components.stream().map(Component::check))
        .toList();
  }

  /** Closed in the reverse order: first nobody is let in any more, last the store is committed. */
  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  private static void closeQuietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.warn("closing {} failed", part.getClass().getSimpleName(), e);
    }
  }
}
