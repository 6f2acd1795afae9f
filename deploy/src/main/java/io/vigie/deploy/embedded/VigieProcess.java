package io.vigie.deploy.embedded;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vigie.alerting.claim.ClaimDeliveryService;
import io.vigie.dashboards.DashboardsServer;
import io.vigie.dashboards.DashboardsSettings;
import io.vigie.dashboards.PortTakenException;
import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.Role;
import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.rematch.RematchService;
import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole product in this JVM: broker, topics, portfolio, jobs, claim delivery, dashboards. It is
 * started in this order, with a line of log a stage, and closed in reverse.
 */
public final class VigieProcess implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VigieProcess.class);

  private final VigieConfiguration configuration;
  private final DataFolder folder;
  private final OpenParts open = new OpenParts();
  private final List<Component> components = new CopyOnWriteArrayList<>();
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Clock clock = Clock.systemUTC();
  private RunFile runFile = new RunFile(ProcessHandle.current().pid(), null, null, null);
  private String bootstrapServers = "";

  private VigieProcess(VigieConfiguration configuration, DataFolder folder) {
    this.configuration = configuration;
    this.folder = folder;
  }

  /**
   * Starts everything on a data folder, which it closes with itself.
   *
   * @throws Refusal with one sentence when a part cannot start; what was started is closed
   */
  public static VigieProcess start(VigieConfiguration configuration, DataFolder folder)
      throws InterruptedException {
    VigieProcess process = new VigieProcess(configuration, folder);
    try {
      process.open.add(folder);
      process.startAll();
      return process;
    } catch (RuntimeException | InterruptedException e) {
      process.close();
      throw e;
    }
  }

  /** How others reach the process. */
  public RunFile runFile() {
    return runFile;
  }

  /** Of the broker, for clients. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Creates log-ins and tokens; the caller closes it. */
  public AccessRegistry access() {
    return AccessRegistry.connect(bootstrapServers, clock);
  }

  /** Whether anybody could log in. */
  public boolean hasLogIns() {
    return LogIns.exist(bootstrapServers);
  }

  /** How each part is, without the web server's own. */
  public List<Health> healths() {
    return components.stream().map(Component::check).toList();
  }

  private void startAll() throws InterruptedException {
    requireFreePort();
    folder.announce(runFile);
    startBroker();
    loadPortfolio();
    startJobs();
    startDelivery();
    DashboardsServer dashboards = startDashboards();
    announce("http://127.0.0.1:" + dashboards.port());
  }

  /** Asked first, because the web server comes last and nobody should wait for a refusal. */
  private void requireFreePort() {
    int port = configuration.deploy().port();
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(configuration.deploy().host(), port));
    } catch (IOException e) {
      throw portTaken(e);
    }
  }

  private Refusal portTaken(Exception cause) {
    return new Refusal(
        "port "
            + configuration.deploy().port()
            + " is taken: name another with --port, 0 takes a free one",
        cause);
  }

  private void startBroker() {
    EmbeddedBroker broker = part(EmbeddedBroker.start(folder.kafka()));
    bootstrapServers = broker.bootstrapServers();
    Admin admin = open.add(Admin.create(Map.of("bootstrap.servers", bootstrapServers)));
    new TopicsCreator(admin).create();
    LOG.info("broker: listens on {}", bootstrapServers);
    PipelineCounters.OF_THIS_PROCESS.bindTo(meters);
    open.add(
        new ProgressLine(PipelineCounters.OF_THIS_PROCESS, new KafkaLag(admin, meters))
            .every(configuration.deploy().progressSeconds()));
  }

  private void loadPortfolio() {
    String file = configuration.deploy().portfolio();
    if (file == null) {
      LOG.info("portfolio: none given, the parties known before stay");
      return;
    }
    try (PortfolioLoader loader =
        new PortfolioLoader(bootstrapServers, VigieProcess::reportPortfolio)) {
      PortfolioSummary summary = loader.load(Path.of(file));
      LOG.info(
          "portfolio: {} parties, {} written, {} removed, {} lines refused",
          summary.parties(),
          summary.written(),
          summary.removed(),
          summary.refused());
    }
  }

  private static void reportPortfolio(Problem problem) {
    LOG.warn("portfolio: {}", problem);
  }

  private void startJobs() throws InterruptedException {
    List<EmbeddedJob> jobs = VigieJobs.of(configuration, bootstrapServers, folder.parties());
    int slots = jobs.stream().mapToInt(EmbeddedJob::parallelism).sum();
    EmbeddedFlink flink = open.add(EmbeddedFlink.start(folder, slots));
    jobs.forEach(job -> components.add(flink.submit(job)));
    flink.awaitRunning();
    part(RematchService.start(bootstrapServers, configuration.detect()));
    LOG.info("jobs: {} run", jobs.stream().map(EmbeddedJob::name).toList());
  }

  private void startDelivery() {
    try {
      part(ClaimDeliveryService.start(bootstrapServers, configuration.alerting(), clock));
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()), e);
    }
    LOG.info("claim delivery: runs");
  }

  private DashboardsServer startDashboards() {
    try {
      return open.add(DashboardsServer.start(dashboardsSettings()));
    } catch (PortTakenException e) {
      throw portTaken(e);
    }
  }

  private DashboardsSettings dashboardsSettings() {
    return new DashboardsSettings(
        bootstrapServers,
        folder.store(),
        configuration.deploy().host(),
        configuration.deploy().port(),
        configuration.alerting().triageFold(),
        this::healths,
        PipelineCounters.OF_THIS_PROCESS.counter("dead_letters"),
        meters,
        clock,
        configuration.dashboards());
  }

  /** The token of the run file lives as long as the process. */
  private void announce(String url) {
    AccessRegistry registry = open.add(access());
    folder.leftBehind().map(RunFile::token).ifPresent(registry::revokeToken);
    String token = registry.createToken("vigie-up", Role.INTEGRATION, List.of());
    open.add(() -> registry.revokeToken(token));
    runFile = new RunFile(runFile.pid(), bootstrapServers, url, token);
    folder.announce(runFile);
    LOG.info("ready: {}", url);
  }

  private <T extends Component> T part(T component) {
    components.add(component);
    return open.add(component);
  }

  @Override
  public void close() {
    open.close();
  }
}
