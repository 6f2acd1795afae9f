package io.vigie.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.access.Role;
import io.vigie.dashboards.sample.SampleClaim;
import io.vigie.dashboards.sample.SampleQuestion;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.ingest.json.IngestCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** Who may use which route, on their own and on a foreign tenant: {@code access.csv}. */
class AccessTableTest extends HttpTest {
  private final AmbiguousMention ownQuestion =
      SampleQuestion.of(OWN, "Horizon", "chez Horizon", List.of(), "moulin-vert");
  private final AmbiguousMention foreignQuestion =
      SampleQuestion.of(FOREIGN, "Horizon", "chez Horizon", List.of(), "lakeside");

  @ParameterizedTest
  @NullSource
  @EnumSource(Role.class)
  void answersEveryRoleAsTheTableSays(@Nullable Role role) throws Exception {
    ClaimNotice ownClaim = SampleClaim.of(own, "Party", "by phone");
    ClaimNotice foreignClaim = SampleClaim.of(foreign, "Party", "by phone");
    String token = role == null ? null : token(role);
    int column = Arrays.asList(header()).indexOf(role == null ? "NONE" : role.name());
    for (String[] row : table()) {
      product.show(own);
      product.insure(party("moulin-vert", OWN));
      product.claims.apply(ownClaim.fnolId(), AlertingCodecs.CLAIM_NOTICE.encode(ownClaim));
      product.claims.apply(foreignClaim.fnolId(), AlertingCodecs.CLAIM_NOTICE.encode(foreignClaim));
      product.parties.apply("new-own", null);
      product.ambiguous.ask(ownQuestion, clock.instant());
      product.ambiguous.ask(foreignQuestion, clock.instant());
      assertThat(status(row[0], row[1], token))
          .as("%s %s as %s", row[0], row[1], role)
          .isEqualTo(Integer.parseInt(row[column]));
    }
  }

  @Test
  void tableHasARowForEveryRoute() throws Exception {
    Set<String> tested =
        table().stream().map(row -> row[0] + " " + pattern(row[1])).collect(Collectors.toSet());
    Set<String> registered =
        product.routes().stream()
            .map(route -> route.method().name() + " " + route.path())
            .collect(Collectors.toSet());
    assertThat(tested).isEqualTo(registered);
  }

  private static String[] header() throws IOException {
    return lines().get(0).split(",", -1);
  }

  private static List<String[]> table() throws IOException {
    return lines().stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = AccessTableTest.class.getResourceAsStream("access.csv")) {
      if (in == null) {
        throw new IllegalStateException("access.csv is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String pattern(String path) {
    return path.replaceAll("\\?.*", "")
        .replaceAll("(alerts|ambiguous|claims|parties)/[A-Za-z-]+", "$1/{id}")
        .replace("party-1.json", "{file}");
  }

  private int status(String method, String path, @Nullable String token) throws Exception {
    boolean toForeign = path.contains("FOREIGN") || path.endsWith("foreign");
    String id =
        path.contains("claims")
            ? ClaimNotice.idOf((toForeign ? foreign : own).id())
            : path.contains("ambiguous")
                ? (toForeign ? foreignQuestion : ownQuestion).id()
                : (toForeign ? foreign : own).id();
    String real = path.replaceAll("\\?.*", "").replace("OWN", id).replace("FOREIGN", id);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(product.url() + real))
            .method(method, BodyPublishers.ofString(body(method, path, toForeign)));
    if (path.endsWith("stream")) {
      request.header("Accept", "text/event-stream");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    response.body().close(); // a stream never ends by itself
    return response.statusCode();
  }

  private String body(String method, String path, boolean toForeign) {
    if (path.contains("/decisions")) {
      String action = path.substring(path.indexOf('=') + 1);
      long version = product.alert((toForeign ? foreign : own).id()).version();
      return "{\"action\":\"" + action + "\",\"comment\":\"seen\",\"version\":" + version + "}";
    }
    if (path.startsWith("/api/v1/alerts?")) {
      return "{\"partyId\":\"%s\",\"harm\":\"INSULT\",\"text\":\"Quel escroc.\"}"
          .formatted(toForeign ? "lakeside" : "moulin-vert");
    }
    if (path.contains("/claims/")) {
      return "{\"status\":\"RECEIVED\"}";
    }
    if (method.equals("PUT")) {
      String id = path.substring(path.lastIndexOf('/') + 1);
      boolean ofForeign = Arrays.asList("lakeside", "new-foreign").contains(id);
      return IngestCodecs.PARTY.encodeToString(party(id, ofForeign ? FOREIGN : OWN));
    }
    if (path.endsWith("/choice")) {
      return "{\"partyId\":null}";
    }
    return path.endsWith("mentions") ? "{\"url\":\"https://forum.example/t/1\"}\n" : "";
  }
}
