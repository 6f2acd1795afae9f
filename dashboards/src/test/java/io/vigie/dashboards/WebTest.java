package io.vigie.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.access.Role;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.detect.harm.Harm;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest extends HttpTest {

  @Test
  void sendsStrangersToTheLogInAndBack() {
    HttpResponse<String> answer = get("/alerts?q=a");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).isEqualTo("/login?next=%2Falerts%3Fq%3Da");
    product.user("ana", Role.ANALYST, List.of(OWN), List.of());
    HttpResponse<String> in =
        form(
            "/login",
            Map.of("name", "ana", "password", InMemoryProduct.PASSWORD, "next", "/alerts?q=a"));
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).isEqualTo("/alerts?q=a");
    assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "evil"})
  void leadsNowhereElseAfterTheLogIn(String next) {
    product.user("ana", Role.ANALYST, List.of(OWN), List.of());
    HttpResponse<String> in =
        form("/login", Map.of("name", "ana", "password", InMemoryProduct.PASSWORD, "next", next));
    assertThat(location(in)).isEqualTo("/");
  }

  @Test
  void slowsGuessingDownAndForgivesAfterThePause() {
    product.user("ana", Role.ANALYST, List.of(OWN), List.of());
    for (int i = 0; i < 4; i++) {
      assertThat(form("/login", Map.of("name", "ana", "password", "wrong" + i)).statusCode())
          .isEqualTo(401);
    }
    form("/login", Map.of("name", "ana", "password", "wrong"));
    Map<String, String> right = Map.of("name", "ana", "password", InMemoryProduct.PASSWORD);
    HttpResponse<String> refused = form("/login", right);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    clock.forward(2);
    assertThat(form("/login", right).statusCode()).isEqualTo(303);
  }

  @Test
  void letsPeopleInByAnApiTokenUnderItsNameUntilItIsRevoked() {
    String token = product.registry.createToken("ana", Role.ANALYST, List.of(OWN));
    HttpResponse<String> in = form("/login", Map.of("name", "ana", "password", token));
    assertThat(in.statusCode()).isEqualTo(303);
    String session = cookie(in);
    assertThat(get("/alerts", "Cookie", session).body())
        .contains("Party moulin-vert")
        .doesNotContain("Party lakeside");
    decide(session, Map.of("action", "CONFIRM"));
    assertThat(product.alert(own.id()).status()).isEqualTo(AlertStatus.CONFIRMED);
    product.registry.revokeToken(token);
    assertThat(get("/alerts", "Cookie", session).statusCode()).isEqualTo(302);
    assertThat(form("/login", Map.of("name", "ana", "password", token)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void refusesATokenOfAProgramOrUnderAnotherName() {
    String program = product.registry.createToken("feed", Role.INTEGRATION, List.of(OWN));
    String person = product.registry.createToken("ana", Role.ANALYST, List.of(OWN));
    assertThat(form("/login", Map.of("name", "feed", "password", program)).statusCode())
        .isEqualTo(401);
    assertThat(form("/login", Map.of("name", "ben", "password", person)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void slowsGuessingOfTokensDownAlike() {
    String token = product.registry.createToken("ana", Role.ANALYST, List.of(OWN));
    for (int i = 0; i < 5; i++) {
      form("/login", Map.of("name", "ana", "password", token + i));
    }
    assertThat(form("/login", Map.of("name", "ana", "password", token)).statusCode())
        .isEqualTo(429);
    clock.forward(2);
    assertThat(form("/login", Map.of("name", "ana", "password", token)).statusCode())
        .isEqualTo(303);
  }

  @Test
  void endsASessionAtLogOutAndAfterTwelveHours() {
    String session = logIn("ana", Role.ANALYST);
    assertThat(get("/alerts", "Cookie", session).statusCode()).isEqualTo(200);
    form("/logout", Map.of("token", formToken(session)), "Cookie", session);
    assertThat(get("/alerts", "Cookie", session).statusCode()).isEqualTo(302);
    String second = logIn("ben", Role.ANALYST);
    clock.forward(12 * 3600);
    assertThat(get("/alerts", "Cookie", second).statusCode()).isEqualTo(302);
  }

  @Test
  void showsTheListAndTheAlertWithItsQuoteMarked() {
    String session = logIn("ana", Role.ANALYST);
    assertThat(get("/alerts", "Cookie", session).body())
        .contains("Party moulin-vert")
        .doesNotContain("Party lakeside");
    assertThat(get("/alerts/" + own.id(), "Cookie", session).body())
        .contains("Le patron du Moulin Vert est un <mark>escroc</mark>.");
    assertThat(get("/alerts/" + foreign.id(), "Cookie", session).statusCode()).isEqualTo(404);
    assertThat(get("/alerts?q=%22open", "Cookie", session).statusCode()).isEqualTo(400);
  }

  @Test
  void letsHostileTextNeitherRunNorLink() {
    Alert hostile =
        SampleAlert.of("hostile")
            .party("moulin-vert", OWN)
            .post(
                Harm.INSULT,
                "<script>alert(1)</script> \"><img src=x onerror=alert(1)> {{7*7}} ${7*7}",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)")
            .build();
    product.show(hostile);
    String session = logIn("ana", Role.ANALYST);
    String search = "/alerts?q=%22%22%3E%3Cscript%3E";
    for (String path : List.of("/alerts", "/alerts/" + hostile.id(), search)) {
      assertThat(get(path, "Cookie", session).body())
          .doesNotContain("<script>")
          .doesNotContain("<img src=x")
          .doesNotContain("href=\"javascript");
    }
    assertThat(get("/alerts/" + hostile.id(), "Cookie", session).body()).contains("&lt;script&gt;");
  }

  @Test
  void decidesByFormAndShowsTheTrail() {
    String session = logIn("ana", Role.ANALYST);
    HttpResponse<String> answer =
        decide(session, Map.of("action", "CONFIRM", "comment", "clear to me"));
    assertThat(location(answer)).isEqualTo("/alerts/" + own.id() + "?done=CONFIRM");
    assertThat(product.alert(own.id()).status()).isEqualTo(AlertStatus.CONFIRMED);
    assertThat(get(location(answer), "Cookie", session).body())
        .contains("Confirmed.")
        .contains("clear to me");
  }

  @Test
  void asksForHelpOnlyWithTheConsentOfTheInsured() {
    String session = logIn("ana", Role.ANALYST);
    decide(session, Map.of("action", "CONFIRM"));
    Map<String, String> help = Map.of("action", "REQUEST_HELP", "reason", "by phone");
    assertThat(decide(session, help).statusCode()).isEqualTo(400);
    HttpResponse<String> asked =
        decide(session, Map.of("action", "REQUEST_HELP", "reason", "by phone", "consent", "yes"));
    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(product.alert(own.id()).status()).isEqualTo(AlertStatus.CLAIMED);
    assertThat(get("/claims", "Cookie", session).body())
        .contains("Party moulin-vert")
        .contains("by phone");
  }

  @Test
  void tellsWhoeverWasSlowerHowTheAlertStandsNow() {
    String session = logIn("ana", Role.ANALYST);
    Map<String, String> fields =
        Map.of(
            "action",
            "CONFIRM",
            "version",
            Long.toString(own.version()),
            "token",
            formToken(session));
    String path = "/alerts/" + own.id() + "/decisions";
    assertThat(form(path, fields, "Cookie", session).statusCode()).isEqualTo(303);
    HttpResponse<String> late = form(path, fields, "Cookie", session);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Somebody decided on this alert while you were reading");
  }

  @Test
  void refusesAFormThatOurPagesDidNotSend() {
    String session = logIn("ana", Role.ANALYST);
    Map<String, String> forged =
        Map.of("action", "CONFIRM", "version", Long.toString(own.version()));
    assertThat(form("/alerts/" + own.id() + "/decisions", forged, "Cookie", session).statusCode())
        .isEqualTo(403);
    assertThat(
            send(
                    "POST",
                    "/api/v1/alerts/" + own.id() + "/decisions",
                    "{\"action\":\"CONFIRM\",\"version\":" + own.version() + "}",
                    "Cookie",
                    session)
                .statusCode())
        .isEqualTo(401);
    assertThat(product.alert(own.id()).status()).isEqualTo(AlertStatus.OPEN);
  }

  @Test
  void speaksFrenchAndEnglish() {
    assertThat(get("/login", "Accept-Language", "fr-CA,en;q=0.5").body())
        .contains("lang=\"fr\"")
        .contains("Mot de passe");
    assertThat(get("/login", "Accept-Language", "de, *;q=0.1").body()).contains("Password");
    assertThat(get("/login", "Accept-Language", ";;;q=").body()).contains("Password");
    HttpResponse<String> switched = get("/login?lang=fr");
    assertThat(switched.body()).contains("Mot de passe");
    assertThat(switched.headers().firstValue("Set-Cookie").orElse(""))
        .contains("vigie_language=fr");
  }

  @Test
  void sendsTheHeadersThatKeepABrowserSafe() {
    for (String path : List.of("/login", "/assets/vigie.js", "/nothing", "/health")) {
      assertThat(get(path).headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'self'")
          .doesNotContain("unsafe");
      assertThat(get(path).headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
    assertThat(get("/login").body())
        .doesNotContain("style=")
        .doesNotContain("onclick")
        .doesNotContain("http://")
        .doesNotContain("https://");
  }

  @Test
  void showsPeopleAPageWhereThereIsNothing() {
    HttpResponse<String> answer = get("/nothing");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is nothing here.");
    assertThat(get("/assets/../secret").statusCode()).isEqualTo(404);
  }

  @Test
  void showsEachRoleOnlyItsPages() {
    String insurer = logIn("ines", Role.INSURER);
    assertThat(location(get("/", "Cookie", insurer))).isEqualTo("/claims");
    assertThat(get("/alerts", "Cookie", insurer).statusCode()).isEqualTo(403);
    assertThat(get("/claims", "Cookie", insurer).statusCode()).isEqualTo(200);
    String admin = logIn("adam", Role.ADMIN);
    assertThat(location(get("/", "Cookie", admin))).isEqualTo("/system");
    assertThat(get("/system", "Cookie", admin).body()).contains("in memory");
    assertThat(get("/claims", "Cookie", admin).statusCode()).isEqualTo(403);
    String insured = logIn("paul", Role.POLICYHOLDER);
    assertThat(get("/alerts/" + own.id(), "Cookie", insured).body())
        .contains("value=\"REQUEST_HELP\"")
        .doesNotContain("value=\"DISMISS\"");
  }

  private HttpResponse<String> decide(String session, Map<String, String> fields) {
    Map<String, String> all = new java.util.HashMap<>(fields);
    all.put("version", Long.toString(product.alert(own.id()).version()));
    all.put("token", formToken(session));
    return form("/alerts/" + own.id() + "/decisions", all, "Cookie", session);
  }

  private static String formToken(String cookie) {
    return LogIn.formToken(cookie.substring(cookie.indexOf('=') + 1));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }
}
