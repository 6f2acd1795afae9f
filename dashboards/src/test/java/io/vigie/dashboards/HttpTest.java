package io.vigie.dashboards;

import io.vigie.alerting.alert.Alert;
import io.vigie.dashboards.access.Role;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The real server on a free port, with two tenants, and a client that follows no redirects. */
@SuppressWarnings("NullAway.Init") // made before each test
public abstract class HttpTest {
  protected static final String OWN = "north-mutual";
  protected static final String FOREIGN = "harbour-assurance";

  @TempDir Path folder;

  protected InMemoryProduct product;
  protected MovableClock clock;
  protected Alert own;
  protected Alert foreign;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  /** A clock that only moves when a test says so. */
  public static final class MovableClock implements InstantSource {
    private Instant now = SampleAlert.NOON.plusSeconds(3600);

    @Override
    public Instant instant() {
      return now;
    }

    public void forward(long seconds) {
      now = now.plusSeconds(seconds);
    }
  }

  @BeforeEach
  final void startProduct() {
    clock = new MovableClock();
    product = new InMemoryProduct(folder.resolve("alerts"), clock, 0);
    own =
        SampleAlert.of("own")
            .party("moulin-vert", OWN)
            .post(Harm.INSULT, "Le patron du Moulin Vert est un escroc.", "escroc")
            .build();
    foreign = SampleAlert.of("foreign").party("lakeside", FOREIGN).build();
    product.show(own);
    product.show(foreign);
    product.insure(party("moulin-vert", OWN));
    product.insure(party("lakeside", FOREIGN));
  }

  @AfterEach
  final void stopProduct() {
    product.close();
  }

  protected static Party party(String id, String tenant) {
    return new Party(
        id,
        PartyKind.BUSINESS,
        "Party " + id,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        null,
        tenant,
        null,
        null);
  }

  /** A token of this role for its own tenant, or for its own party. */
  protected String token(Role role) {
    return role.seesPartiesOnly()
        ? product.registry.createToken("paul", role, List.of(), List.of("moulin-vert"))
        : product.registry.createToken(
            role.name().toLowerCase(java.util.Locale.ROOT), role, List.of(OWN));
  }

  protected HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  protected HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(method, path, BodyPublishers.ofString(body), headers);
  }

  protected HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(product.url() + path)).method(method, body);
      if (headers.length > 0) {
        request.headers(headers);
      }
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  protected static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  protected HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/x-www-form-urlencoded";
    return send("POST", path, BodyPublishers.ofString(body), all);
  }

  /** Logs in and returns the session's cookie. */
  protected String logIn(String name, Role role) {
    product.user(
        name, role, role.seesPartiesOnly() ? List.of() : List.of(OWN), List.of("moulin-vert"));
    HttpResponse<String> response =
        form("/login", Map.of("name", name, "password", InMemoryProduct.PASSWORD));
    return cookie(response);
  }

  /** The session's cookie that an answer sets. */
  protected static String cookie(HttpResponse<String> response) {
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }
}
