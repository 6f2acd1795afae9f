package io.vigie.dashboards;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Pattern;
import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.access.Role;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.dashboards.sample.SampleClaim;
import io.vigie.dashboards.sample.SampleQuestion;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import io.vigie.ingest.party.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Serves the pages with invented data, for people who work on them: run {@code main}, open the
 * address that it prints, log in as {@code ana}, {@code ines} or {@code adam}.
 */
public final class SamplePages {
  @SuppressWarnings("TimeInStaticInitializer") // a program that runs once
  private static final Instant NOW = InstantSource.system().instant();

  private SamplePages() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
    InMemoryProduct product =
        new InMemoryProduct(Files.createTempDirectory("vigie-pages"), InstantSource.system(), port);
    fill(product);
    System.out.println(product.url() + " password " + InMemoryProduct.PASSWORD);
    Thread.currentThread().join();
  }

  static void fill(InMemoryProduct product) {
    product.user("ana", Role.ANALYST, List.of("north-mutual", "harbour-assurance"), List.of());
    product.user("ines", Role.INSURER, List.of("north-mutual"), List.of());
    product.user("adam", Role.ADMIN, List.of("*"), List.of());
    product.user("paul", Role.POLICYHOLDER, List.of(), List.of("moulin-vert"));
    product.healths.add(Health.degraded("read vigie.alerts", "catching up: 1200 records read"));
    insured(product);
    alerts().forEach(product::show);
    claims(product);
    questions(product);
  }

  private static void questions(InMemoryProduct product) {
    product.insure(
        party("horizon", PartyKind.BUSINESS, "Horizon")
            .withWords(List.of("agence de voyages", "Concarneau"), List.of()));
    product.insure(party("horizon-2", PartyKind.BUSINESS, "Horizon Menuiserie"));
    product.ambiguous.ask(
        SampleQuestion.of(
            "north-mutual",
            "Horizon",
            "Bande d'escrocs chez Horizon : trois semaines que j'attends mes billets pour Djerba,"
                + " l'agence de Quimper ne répond plus au téléphone.",
            List.of(Harm.DEFAMATION, Harm.INSULT),
            "horizon",
            "horizon-2"),
        NOW.minus(Duration.ofMinutes(7)));
    product.ambiguous.ask(
        SampleQuestion.of(
            "harbour-assurance",
            "Camille",
            "camille c'est toi Camille R. qui as balancé tout le monde ? <b>on</b> va te trouver",
            List.of(Harm.THREAT),
            "camille"),
        NOW.minus(Duration.ofHours(2)));
    product.ambiguous.ask(
        SampleQuestion.of(
            "north-mutual", "horizon", "Quel bel horizon ce matin !", List.of(), "horizon"),
        NOW.minus(Duration.ofHours(3)));
  }

  private static void insured(InMemoryProduct product) {
    product.insure(party("moulin-vert", PartyKind.BUSINESS, "Boulangerie du Moulin Vert"));
    product.insure(party("lakeside", PartyKind.BUSINESS, "Lakeside Garage & Bodywork"));
    product.insure(party("camille", PartyKind.PERSON, "Camille Roussanne"));
    product.insure(party("orchard", PartyKind.BUSINESS, "Orchard Street Dental"));
  }

  private static Party party(String id, PartyKind kind, String name) {
    Policy policy =
        new Policy("EP-2041", List.of("E_REPUTATION"), "2026-01-01", "2026-12-31", null, null);
    return new Party(
        id,
        kind,
        name,
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
        "north-mutual",
        "fr",
        policy);
  }

  private static List<Alert> alerts() {
    return List.of(
        SampleAlert.of("a1")
            .party("moulin-vert", "north-mutual")
            .severity(Severity.HIGH)
            .openedAt(NOW.minus(Duration.ofMinutes(4)))
            .dueAt(NOW.plus(Duration.ofDays(2)))
            .post(
                Harm.DEFAMATION,
                "Bonjour à tous, je tenais à prévenir le quartier.\n\nLe patron de la Boulangerie"
                    + " du Moulin Vert vole dans la caisse de ses employés depuis des mois et"
                    + " revend le pain de la veille. Faites passer, il faut que ça se sache !",
                "vole dans la caisse de ses employés depuis des mois")
            .post(
                Harm.INSULT,
                "Boulangerie du Moulin Vert : bande d'escrocs, à fuir.",
                "bande d'escrocs")
            .build(),
        SampleAlert.of("a2")
            .party("camille", "harbour-assurance")
            .severity(Severity.CRITICAL)
            .pattern(Pattern.PILE_ON)
            .status(AlertStatus.OPEN)
            .openedAt(NOW.minus(Duration.ofMinutes(11)))
            .dueAt(NOW.plus(Duration.ofHours(1)))
            .post(
                Harm.THREAT,
                "camille roussanne on sait où tu habites, on va venir te chercher demain soir",
                "on va venir te chercher demain soir")
            .build(),
        SampleAlert.of("a3")
            .party("lakeside", "north-mutual")
            .severity(Severity.MEDIUM)
            .status(AlertStatus.IN_REVIEW)
            .assignee("ana")
            .openedAt(NOW.minus(Duration.ofHours(3)))
            .post(
                Harm.FRAUD,
                "Lakeside Garage charged me for parts they never fitted and forged my signature"
                    + " on the work order. Avoid.",
                "forged my signature on the work order")
            .build(),
        SampleAlert.of("a4")
            .party("orchard", "north-mutual")
            .severity(Severity.LOW)
            .status(AlertStatus.CLAIMED)
            .openedAt(NOW.minus(Duration.ofDays(2)))
            .post(
                Harm.FAKE_REVIEW,
                "Worst dentist ever. Terrible. Never been there but everyone says so.",
                "Never been there but everyone says so")
            .build(),
        SampleAlert.of("a5")
            .party("lakeside", "north-mutual")
            .severity(Severity.MEDIUM)
            .status(AlertStatus.DISMISSED)
            .openedAt(NOW.minus(Duration.ofDays(3)))
            .post(
                Harm.DENIGRATION,
                "<script>alert('x')</script> Their paint is <b>rubbish</b> & peels in a week",
                "rubbish",
                "javascript:alert(1)")
            .build());
  }

  private static void claims(InMemoryProduct product) {
    List<Alert> alerts = alerts();
    claim(product, alerts.get(3), "Orchard Street Dental", ClaimDelivery.State.DELIVERED);
    claim(product, alerts.get(2), "Lakeside Garage & Bodywork", ClaimDelivery.State.RETRYING);
    claim(
        product, alerts.get(4), "Lakeside Garage & Bodywork", ClaimDelivery.State.WAITS_FOR_PERSON);
    String first = ClaimNotice.idOf(alerts.get(3).id());
    product.claims.apply(
        first + "#status",
        AlertingCodecs.CLAIM_STATUS.encode(
            new ClaimStatus(first, ClaimStatus.Status.ACCEPTED, "ines", NOW, null)));
  }

  private static void claim(
      InMemoryProduct product, Alert alert, String insured, ClaimDelivery.State state) {
    ClaimNotice notice = SampleClaim.of(alert, insured, "by phone");
    product.claims.apply(notice.fnolId(), AlertingCodecs.CLAIM_NOTICE.encode(notice));
    product.claims.apply(
        notice.fnolId() + "#delivery",
        AlertingCodecs.CLAIM_DELIVERY.encode(
            SampleClaim.delivery(notice, state, "the insurer answered 503")));
  }
}
