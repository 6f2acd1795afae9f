package io.vigie.alerting.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Counts;
import io.vigie.alerting.alert.Pattern;
import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.claim.ClaimNotice.By;
import io.vigie.alerting.claim.ClaimNotice.Capacity;
import io.vigie.alerting.claim.ClaimNotice.ContentStatus;
import io.vigie.alerting.claim.ClaimNotice.Role;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.alerting.triage.Consent;
import io.vigie.alerting.triage.Standing;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClaimNoticeDraftTest {
  private static final Instant AGREED = Instant.parse("2026-03-02T09:00:00Z");
  private static final Standing CLAIMED =
      new Standing(
          AlertStatus.CLAIMED,
          null,
          null,
          null,
          null,
          true,
          new Consent("ana", AGREED, "agreed by phone", "appel de 9 h"),
          null,
          null,
          AGREED.plusSeconds(60));
  private static final Mention POST =
      Invented.mention("m-1", Invented.ACCUSATION).url("https://forum.example/t/1").build();

  @Test
  void noticeHoldsWhatIsKnown() {
    ClaimNotice notice = draft(Invented.BUSINESS, false, POST);
    assertThat(notice.fnolId()).isEqualTo(ClaimNotice.idOf("a-1")).startsWith("fnol-");
    assertThat(notice.createdAt()).isEqualTo(AGREED.plusSeconds(60));
    assertThat(notice.policy().number()).isEqualTo("PJ-1");
    assertThat(notice.policy().status()).isEqualTo("IN_FORCE");
    assertThat(notice.insured().role()).isEqualTo(Role.LEGAL_PERSON);
    assertThat(notice.capacity()).isEqualTo(Capacity.PROFESSIONAL);
    assertThat(notice.dates().firstPublicationAt()).isEqualTo(Invented.PUBLISHED);
    assertThat(notice.dates().knownByInsuredAt()).isEqualTo(AGREED);
    assertThat(notice.consents().helpRequest()).isEqualTo("agreed by phone");
    assertThat(notice.facts()).contains("DEFAMATION « Delmas Rénovation encaisse");
  }

  @Test
  void qualificationIsTheModelsAndContentsAreListed() {
    ClaimNotice notice = draft(Invented.BUSINESS, false, POST);
    assertThat(notice.suggestedQualifications()).hasSize(1);
    assertThat(notice.suggestedQualifications().get(0).by()).isEqualTo(By.MODEL);
    assertThat(notice.contents()).hasSize(1);
    assertThat(notice.contents().get(0).hostName()).isEqualTo("forum.example");
    assertThat(notice.contents().get(0).status()).isEqualTo(ContentStatus.ONLINE);
  }

  @Test
  void exclusionIsFlaggedNeverRefused() {
    assertThat(draft(Invented.BUSINESS, true, POST).exclusionsFlagged())
        .containsExactly("PRE_EXISTING");
    assertThat(draft(Invented.BUSINESS, false, POST).exclusionsFlagged()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    Party bare = Invented.uninsured("p", "Odile");
    ClaimNotice notice = draft(bare, false, POST.toBuilder().url("not a url").build());
    assertThat(notice.infoNeeded())
        .contains("policy.number", "policy.guaranteeCode", "capacity", "objective")
        .doesNotContain("insured.role", "dates.firstPublicationAt");
    assertThat(notice.insured().role()).isEqualTo(Role.CHILD);
    assertThat(notice.minorInvolved()).isTrue();
    assertThat(notice.contents().get(0).hostName()).isNull();
  }

  private static ClaimNotice draft(Party party, boolean preExisting, Mention mention) {
    Detection detection = Invented.detection(party.id(), mention, Harm.DEFAMATION);
    Alert alert =
        new Alert(
            "a-1",
            1_000_000_001L,
            party.tenantOrDefault(),
            party.id(),
            List.of(Harm.DEFAMATION),
            Severity.MEDIUM,
            AlertStatus.CLAIMED,
            null,
            null,
            null,
            preExisting,
            Invented.PUBLISHED,
            AGREED,
            AGREED,
            null,
            Pattern.NONE,
            List.of("auteur-m-1"),
            List.of(detection),
            List.of(),
            new Counts(1, 1, 1),
            List.of());
    return ClaimNoticeDraft.of(alert, party, CLAIMED);
  }
}
