package io.vigie.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.access.Role;
import io.vigie.dashboards.sample.SampleQuestion;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page and the interface where people say who is meant. */
class WhoIsItTest extends HttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "Bande d'escrocs chez Horizon <b>billets</b>, l'agence de Quimper ne répond plus";

  private final AmbiguousMention question =
      SampleQuestion.of(
          OWN, "Horizon", TEXT, List.of(Harm.INSULT), "moulin-vert", "second", "party:with:colons");
  private final AmbiguousMention foreign =
      SampleQuestion.of(FOREIGN, "Horizon", "Horizon ailleurs", List.of(), "lakeside");
  private final AmbiguousMention harmless =
      SampleQuestion.of(OWN, "Horizon", "un Horizon paisible", List.of(), "moulin-vert");

  @BeforeEach
  void ask() {
    product.insure(party("second", OWN));
    product.insure(party("party:with:colons", OWN));
    product.ambiguous.ask(question, clock.instant());
    product.ambiguous.ask(harmless, clock.instant());
    product.ambiguous.ask(foreign, clock.instant());
  }

  @Test
  void listsOwnQuestionsByKindAndEscapesTheirTexts() {
    String session = logIn("ana", Role.ANALYST);
    String page = get("/who", "Cookie", session).body();
    assertThat(page)
        .contains("chez <mark>Horizon</mark>")
        .contains("&lt;b&gt;billets")
        .contains("Party moulin-vert")
        .contains("With a harm (1)")
        .contains("All that wait (2)")
        .doesNotContain("<b>billets")
        .doesNotContain("ailleurs")
        .doesNotContain("lakeside")
        .doesNotContain("style=");
    assertThat(get("/who?all=true", "Cookie", session).body()).contains("paisible");
    assertThat(get("/who/" + foreign.id(), "Cookie", session).statusCode()).isEqualTo(404);
    assertThat(get("/alerts", "Cookie", session).body()).contains("href=\"/who\"");
  }

  @Test
  void isClosedToEverybodyButAnalysts() {
    for (Role role : List.of(Role.INSURER, Role.POLICYHOLDER, Role.ADMIN)) {
      String session = logIn("user-" + role, role);
      assertThat(get("/who", "Cookie", session).statusCode()).as(role.name()).isEqualTo(403);
      assertThat(form("/who/" + question.id() + "/choice", Map.of(), "Cookie", session))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(403);
      assertThat(get("/", "Cookie", session).body()).doesNotContain("href=\"/who\"");
    }
  }

  @Test
  void takesAnAnswerByFormAndProposesWordsThatNobodyHasToTake() {
    String session = logIn("ana", Role.ANALYST);
    HttpResponse<String> answer = choose(session, question, "moulin-vert");
    assertThat(answer.statusCode()).isEqualTo(303);
    NameChoice choice = product.choices.get(0);
    assertThat(choice.partyId()).isEqualTo("moulin-vert");
    assertThat(choice.by()).isEqualTo("ana");
    assertThat(choice.ambiguous()).isEqualTo(question);
    String page = get(location(answer), "Cookie", session).body();
    assertThat(page)
        .contains("ana said that Party moulin-vert is meant")
        .contains("value=\"CONTEXT:Quimper:moulin-vert\"")
        .contains("value=\"EXCLUDE:Quimper:party:with:colons\"")
        .doesNotContain("checked");
    assertThat(insured("moulin-vert").context()).isEmpty();
    assertThat(get("/who", "Cookie", session).body()).doesNotContain("escrocs");
    assertThat(get("/who?answered=true", "Cookie", session).body()).contains("escrocs");
  }

  @Test
  void takesTheTickedWordsIntoTheRecordsAndNoOthers() {
    String session = logIn("ana", Role.ANALYST);
    choose(session, question, "moulin-vert");
    assertThat(learn(session, "CONTEXT:Quimper:moulin-vert").statusCode()).isEqualTo(303);
    assertThat(learn(session, "EXCLUDE:agence:party:with:colons").statusCode()).isEqualTo(303);
    assertThat(insured("moulin-vert").context()).containsExactly("Quimper");
    assertThat(insured("moulin-vert").exclude()).isEmpty();
    assertThat(insured("party:with:colons").exclude()).containsExactly("agence");
    for (String wrong :
        List.of(
            "CONTEXT:Quimper:lakeside",
            "CONTEXT:invented:moulin-vert",
            "EXCLUDE:agence:moulin-vert",
            "NONSENSE:agence:second",
            "agence")) {
      assertThat(learn(session, wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void writesNoTextDownWhenNobodyInsuredIsMeant() {
    String session = logIn("ana", Role.ANALYST);
    HttpResponse<String> answer = choose(session, question, "");
    assertThat(product.choices.get(0).partyId()).isNull();
    assertThat(product.choices.get(0).ambiguous()).isNull();
    assertThat(get(location(answer), "Cookie", session).body())
        .contains("ana said that nobody insured is meant")
        .contains("value=\"EXCLUDE:Quimper:moulin-vert\"")
        .doesNotContain("CONTEXT:");
  }

  @Test
  void tellsWhoeverWasSlower() {
    String session = logIn("ana", Role.ANALYST);
    choose(session, question, "second");
    HttpResponse<String> late = choose(session, question, "moulin-vert");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("Somebody has already said who is meant")
        .contains("ana said that Party second is meant");
  }

  @Test
  void refusesAFormThatOurPagesDidNotSend() {
    String session = logIn("ana", Role.ANALYST);
    Map<String, String> forged = Map.of("party", "second");
    assertThat(form("/who/" + question.id() + "/choice", forged, "Cookie", session).statusCode())
        .isEqualTo(403);
    assertThat(product.choices).isEmpty();
  }

  @Test
  void speaksToProgramsAlike() throws IOException {
    String[] token = bearer(token(Role.ANALYST));
    JsonNode list = JSON.readTree(get("/api/v1/ambiguous?harmful=true", token).body());
    assertThat(list.path("total").asInt()).isEqualTo(1);
    JsonNode item = list.path("items").get(0);
    assertThat(item.path("question").path("schema").asText()).isEqualTo("ambiguous/1");
    assertThat(item.has("choice")).isFalse();
    String path = "/api/v1/ambiguous/" + question.id();
    assertThat(send("POST", path + "/choice", "{}", token).statusCode()).isEqualTo(400);
    assertThat(send("POST", path + "/choice", "{\"partyId\":\"lakeside\"}", token).statusCode())
        .isEqualTo(400);
    HttpResponse<String> answered =
        send("POST", path + "/choice", "{\"partyId\":\"second\"}", token);
    assertThat(answered.statusCode()).isEqualTo(200);
    JsonNode choice = JSON.readTree(answered.body()).path("choice");
    assertThat(choice.path("partyId").asText()).isEqualTo("second");
    assertThat(choice.has("ambiguous")).isFalse();
    JsonNode proposals = JSON.readTree(get(path, token).body()).path("proposals");
    assertThat(proposals.findValuesAsText("use"))
        .containsExactlyInAnyOrder("CONTEXT", "EXCLUDE", "EXCLUDE");
    HttpResponse<String> late = send("POST", path + "/choice", "{\"partyId\":null}", token);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("has already said who is meant");
    assertThat(get("/api/v1/ambiguous?harmful=maybe", token).statusCode()).isEqualTo(400);
  }

  private Party insured(String id) {
    return product.parties.find(id).orElseThrow();
  }

  private HttpResponse<String> choose(String session, AmbiguousMention asked, String party) {
    return form(
        "/who/" + asked.id() + "/choice",
        Map.of("party", party, "token", formToken(session)),
        "Cookie",
        session);
  }

  private HttpResponse<String> learn(String session, String word) {
    return form(
        "/who/" + question.id() + "/words",
        Map.of("word", word, "token", formToken(session)),
        "Cookie",
        session);
  }

  private static String formToken(String cookie) {
    return LogIn.formToken(cookie.substring(cookie.indexOf('=') + 1));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }
}
