package io.vigie.dashboards;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.Standing;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.alerting.triage.Verdict;
import io.vigie.dashboards.access.AccessConfiguration;
import io.vigie.dashboards.access.AccessDirectory;
import io.vigie.dashboards.access.AccessLog;
import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.access.NewUser;
import io.vigie.dashboards.access.Role;
import io.vigie.dashboards.api.AlertStream;
import io.vigie.dashboards.api.Route;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.feed.TriageBook;
import io.vigie.dashboards.log.Logs;
import io.vigie.dashboards.log.PartyLog;
import io.vigie.dashboards.sample.SampleClaim;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.dashboards.store.LuceneAlertStore;
import io.vigie.dashboards.store.LuceneAnnexStore;
import io.vigie.dashboards.store.Scope;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The real HTTP server over a pipeline in memory: decisions are ruled on by the real fold, and an
 * accepted one changes the alert as the alert job would.
 */
public final class InMemoryProduct implements AutoCloseable {
  public static final String PASSWORD = "lookout-2026";

  public final List<Mention> mentions = new CopyOnWriteArrayList<>();
  public final List<DeadLetter> deadLetters = new CopyOnWriteArrayList<>();
  public final List<Detection> detections = new CopyOnWriteArrayList<>();
  public final List<Health> healths = new CopyOnWriteArrayList<>();
  public final AccessDirectory directory = new AccessDirectory();
  public final AccessRegistry registry;
  public final ClaimBook claims = new ClaimBook();
  public final PartyBook parties = new PartyBook();
  public final AmbiguousBook ambiguous;
  public final List<NameChoice> choices = new CopyOnWriteArrayList<>();

  public final AnnexStore annexes;

  private final AlertStore alerts;
  private final TriageFold fold = new TriageFold();
  private final TriageBook triage = new TriageBook(fold);
  private final AlertStream stream = new AlertStream();
  private final HttpServer server;

  public InMemoryProduct(Path folder, InstantSource clock, int port) {
    AccessConfiguration access = new AccessConfiguration(4, null, null);
    alerts = LuceneAlertStore.open(folder.resolve("alerts"));
    annexes = LuceneAnnexStore.open(folder.resolve("annexes"));
    ambiguous = new AmbiguousBook(clock);
    registry = new AccessRegistry(new ForgetfulLog(), directory, access, clock);
    healths.add(Health.up("pipeline", "in memory"));
    HttpParts parts =
        new HttpParts(
            alerts,
            annexes,
            parties,
            triage,
            claims,
            ambiguous,
            fold,
            logs(),
            stream,
            new LogIn(registry, directory, access, clock),
            () -> List.copyOf(healths),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            clock,
            new DashboardsConfiguration("UTC", access));
    server = HttpServer.start(parts, "127.0.0.1", port);
  }

  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  public List<Route> routes() {
    return server.api().routes();
  }

  public void show(Alert alert) {
    alerts.put(List.of(alert), Map.of());
    stream.changed(alert);
  }

  public Alert alert(String id) {
    return alerts.get(Scope.everything(), id).orElseThrow();
  }

  public void insure(Party party) {
    parties.apply(party.id(), IngestCodecs.PARTY.encode(party));
  }

  public void user(String name, Role role, List<String> tenants, List<String> ofParties) {
    registry.createUser(new NewUser(name, null, PASSWORD, role, tenants, ofParties));
  }

  @Override
  public void close() {
    server.close();
    stream.close();
    alerts.close();
    annexes.close();
  }

  private Logs logs() {
    return new Logs(
        this::decide,
        mention -> done(() -> mentions.add(mention)),
        detection -> done(() -> detections.add(detection)),
        new Parties(),
        this::answer,
        this::choose,
        letter -> done(() -> deadLetters.add(letter)));
  }

  private CompletableFuture<AmbiguousBook.Ruling> choose(NameChoice choice) {
    choices.add(choice);
    return CompletableFuture.completedFuture(ambiguous.answer(choice));
  }

  private CompletableFuture<Verdict> decide(Decision decision) {
    Verdict verdict = triage.apply(decision);
    if (verdict.isAccepted()) {
      show(decided(alert(decision.alertId()), verdict));
    }
    return CompletableFuture.completedFuture(verdict);
  }

  private Alert decided(Alert alert, Verdict verdict) {
    Standing standing = verdict.newState().standing();
    if (standing.claimed() && standing.consent() != null) {
      ClaimNotice notice =
          SampleClaim.of(alert, parties.nameOf(alert.partyId()), standing.consent().how());
      claims.apply(notice.fnolId(), AlertingCodecs.CLAIM_NOTICE.encode(notice));
    }
    return new Alert(
        alert.id(),
        AlertVersion.of(verdict.newState().accepted(), AlertVersion.revision(alert.version())),
        alert.tenant(),
        alert.partyId(),
        alert.harms(),
        alert.severity(),
        standing.status(),
        standing.dismissReason(),
        standing.outcome(),
        standing.assignee(),
        alert.preExisting(),
        alert.firstPublishedAt(),
        alert.openedAt(),
        alert.updatedAt(),
        alert.dueAt(),
        alert.pattern(),
        alert.authors(),
        alert.detections(),
        alert.annexes(),
        alert.counts(),
        alert.clocks());
  }

  private CompletableFuture<Void> answer(ClaimStatus status) {
    return done(
        () ->
            claims.apply(status.fnolId() + "#status", AlertingCodecs.CLAIM_STATUS.encode(status)));
  }

  private static CompletableFuture<Void> done(Runnable effect) {
    effect.run();
    return CompletableFuture.completedFuture(null);
  }

  private final class Parties implements PartyLog {
    @Override
    public CompletableFuture<Void> put(Party party) {
      return done(() -> insure(party));
    }

    @Override
    public CompletableFuture<Void> remove(String id) {
      return done(() -> parties.apply(id, null));
    }
  }

  /** The directory beside it remembers. */
  private static final class ForgetfulLog implements AccessLog {
    @Override
    public void write(String key, byte @Nullable [] value) {}

    @Override
    public void close() {}
  }
}
