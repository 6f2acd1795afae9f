package io.vigie.alerting.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Counts;
import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.alerting.triage.Action;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Mention;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CaseloadTest {
  private static final Mention FIRST = Invented.mention("m-1", Invented.ACCUSATION).build();
  private static final Mention COPY =
      Invented.mention("m-2", Invented.ACCUSATION + " Faites tourner 😡").build();
  private static final Mention OTHER =
      Invented.mention("m-3", "On sait où tu habites, Delmas, tu vas le payer très cher bientôt")
          .build();

  private final Desk desk = new Desk();

  @Test
  void copyJoinsAndAnotherTextDoesNot() {
    String alert = desk.detect(FIRST, Harm.DEFAMATION).id();
    assertThat(desk.detect(COPY, Harm.DEFAMATION).id()).isEqualTo(alert);
    assertThat(desk.detect(OTHER, Harm.THREAT).id()).isNotEqualTo(alert);
    assertThat(desk.alert(alert).counts()).isEqualTo(new Counts(2, 2, 2));
    assertThat(desk.alert(alert).authors()).containsExactly("auteur-m-1", "auteur-m-2");
  }

  @Test
  void harmsOfOneMentionAreOneAlert() {
    desk.detect(OTHER, Harm.THREAT);
    Alert alert = desk.detect(OTHER, Harm.INSULT);
    assertThat(desk.alerts).hasSize(1);
    assertThat(alert.harms()).containsExactly(Harm.INSULT, Harm.THREAT);
    assertThat(alert.counts()).isEqualTo(new Counts(2, 1, 1));
  }

  @Test
  void replyJoinsItsThreadInEitherOrder() {
    Mention reply =
        Invented.mention("m-9", "bien dit, ce sont des menteurs finis").inReplyTo("m-3").build();
    desk.detect(reply, Harm.INSULT);
    desk.detect(OTHER, Harm.THREAT);
    assertThat(desk.alerts).hasSize(1);
  }

  @Test
  void reviewsThatShareTheirListingsAddressAreNoThread() {
    String page = "https://avis.example/delmas";
    desk.detect(FIRST.toBuilder().url(page).about(page).build(), Harm.DEFAMATION);
    desk.detect(OTHER.toBuilder().url(page).about(page).build(), Harm.THREAT);
    assertThat(desk.alerts).hasSize(2);
  }

  @Test
  void higherRevisionReplacesTheLower() {
    desk.detect(FIRST, Harm.DEFAMATION);
    desk.detect(FIRST, Harm.INSULT);
    Mention edited = FIRST.toBuilder().revision(1).text("Je retire ce que j'ai dit d'eux").build();
    Alert alert = desk.detect(edited, Harm.DENIGRATION);
    assertThat(desk.alerts).hasSize(1);
    assertThat(alert.harms()).containsExactly(Harm.DENIGRATION);
    desk.detect(FIRST, Harm.THREAT);
    assertThat(desk.alert(alert.id()).harms()).containsExactly(Harm.DENIGRATION);
  }

  @Test
  void closedAlertTakesNoMore() {
    String closed = desk.detect(FIRST, Harm.DEFAMATION).id();
    desk.decide(closed, Action.CONFIRM, null);
    desk.decide(closed, Action.CLOSE, null);
    assertThat(desk.detect(COPY, Harm.DEFAMATION).id()).isNotEqualTo(closed);
    assertThat(desk.alert(closed).counts().detections()).isEqualTo(1);
  }

  @Test
  void dismissedAlertTakesCopiesSilently() {
    String dismissed = desk.detect(FIRST, Harm.DEFAMATION).id();
    desk.decide(dismissed, Action.DISMISS, null);
    assertThat(desk.detect(COPY, Harm.DEFAMATION).id()).isEqualTo(dismissed);
    assertThat(desk.alert(dismissed).status()).isEqualTo(AlertStatus.DISMISSED);
  }

  @Test
  void anotherTextInADismissedThreadIsLookedAt() {
    String dismissed = desk.detect(FIRST, Harm.DEFAMATION).id();
    desk.decide(dismissed, Action.DISMISS, null);
    Mention reply = OTHER.toBuilder().inReplyTo("m-1").build();
    assertThat(desk.detect(reply, Harm.THREAT).id()).isNotEqualTo(dismissed);
  }

  @Test
  void mergeMovesDetectionsAndClosesTheOther() {
    String survivor = desk.detect(FIRST, Harm.DEFAMATION).id();
    String merged = desk.detect(OTHER, Harm.THREAT).id();
    assertThat(desk.decide(survivor, Action.MERGE, merged).isAccepted()).isTrue();
    assertThat(desk.alert(survivor).harms()).containsExactly(Harm.DEFAMATION, Harm.THREAT);
    assertThat(desk.alert(merged).status()).isEqualTo(AlertStatus.CLOSED);
    assertThat(desk.alert(merged).outcome()).isEqualTo("MERGED:" + survivor);
    assertThat(desk.alert(merged).detections()).isEmpty();
    Mention copyOfOther = Invented.mention("m-4", OTHER.textOrEmpty() + " !!").build();
    assertThat(desk.detect(copyOfOther, Harm.THREAT).id()).isEqualTo(survivor);
  }

  @Test
  void detachedDetectionGetsItsOwnAlertAndStaysOut() {
    String alert = desk.detect(FIRST, Harm.DEFAMATION).id();
    desk.detect(COPY, Harm.DEFAMATION);
    Detection detached = Invented.detection(COPY, Harm.DEFAMATION);
    desk.decide(alert, Action.DETACH, detached.id());
    assertThat(desk.alerts).hasSize(2);
    assertThat(desk.alert(alert).counts().detections()).isEqualTo(1);
    String own = desk.holder("m-2").id();
    assertThat(own).isNotEqualTo(alert);
    assertThat(desk.detect(COPY, Harm.INSULT).id()).isEqualTo(own);
    assertThat(desk.detect(COPY.toBuilder().revision(1).build(), Harm.INSULT).id()).isEqualTo(own);
  }

  @Test
  void firstDetectionOfAnAlertCanBeDetached() {
    String alert = desk.detect(FIRST, Harm.DEFAMATION).id();
    desk.detect(COPY, Harm.DEFAMATION);
    desk.decide(alert, Action.DETACH, Invented.detection(FIRST, Harm.DEFAMATION).id());
    assertThat(desk.holder("m-1").id()).isNotEqualTo(alert);
    assertThat(desk.holder("m-2").id()).isEqualTo(alert);
  }

  @Test
  void alertIsDueAsSoonAsItIsSevere() {
    Alert low = desk.detect(FIRST, Harm.DENIGRATION);
    assertThat(low.severity()).isEqualTo(Severity.LOW);
    assertThat(low.dueAt()).isEqualTo(low.openedAt().plus(Duration.ofDays(7)));
    Alert high = desk.detect(FIRST, Harm.THREAT);
    assertThat(high.dueAt()).isEqualTo(high.openedAt().plus(Duration.ofHours(24)));
  }

  @Test
  void publicationOf1970IsPreExistingAndOneOf2090IsNot() {
    Instant old = Instant.EPOCH;
    Mention past = FIRST.toBuilder().publishedAt(old).build();
    assertThat(desk.detect(past, Harm.DEFAMATION).preExisting()).isTrue();
    Mention future = OTHER.toBuilder().publishedAt(Instant.parse("2090-01-01T00:00:00Z")).build();
    assertThat(desk.detect(future, Harm.THREAT).preExisting()).isFalse();
  }

  @Test
  void detectionsBeyondTheFirst500AreCountedAndLieInAnAnnex() {
    take("m-", Invented.ACCUSATION, Alert.DETECTIONS_HELD + 20);
    assertThat(desk.alerts).hasSize(1);
    Alert alert = desk.holder("m-0");
    assertThat(alert.detections()).hasSize(Alert.DETECTIONS_HELD);
    assertThat(alert.counts()).isEqualTo(new Counts(520, 520, 520));
    assertThat(alert.annexes()).hasSize(1);
    assertThat(desk.annexed)
        .allMatch(annexed -> alert.annexes().contains(annexed.annex()))
        .extracting(annexed -> annexed.place() + " " + annexed.detection().mentionId())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj(place -> place + " m-" + (499 + place)).toList());
  }

  @Test
  void mergeTakesTheAnnexesAlong() {
    take("m-", Invented.ACCUSATION, Alert.DETECTIONS_HELD + 2);
    take("o-", OTHER.textOrEmpty(), Alert.DETECTIONS_HELD + 3);
    Alert survivor = desk.holder("m-0");
    Alert merged = desk.holder("o-0");
    desk.decide(survivor.id(), Action.MERGE, merged.id());

    Alert both = desk.alert(survivor.id());
    assertThat(both.annexes()).containsExactly(survivor.annexes().get(0), merged.annexes().get(0));
    assertThat(desk.alert(merged.id()).annexes()).isEmpty();
    assertThat(both.counts().detections()).isEqualTo(2 * Alert.DETECTIONS_HELD + 5);
    assertThat(mentionsOf(both)).hasSize(2 * Alert.DETECTIONS_HELD + 5);
    take("n-", Invented.ACCUSATION, 1);
    assertThat(desk.annexed.get(desk.annexed.size() - 1).annex())
        .isEqualTo(survivor.annexes().get(0));
  }

  /** The mentions that it holds, and those that lie in its annexes. */
  private Set<String> mentionsOf(Alert alert) {
    Set<String> mentions = new TreeSet<>();
    alert.detections().forEach(held -> mentions.add(held.mentionId()));
    desk.annexed.stream()
        .filter(annexed -> alert.annexes().contains(annexed.annex()))
        .forEach(annexed -> mentions.add(annexed.detection().mentionId()));
    return mentions;
  }

  private void take(String prefix, String text, int copies) {
    for (int index = 0; index < copies; index++) {
      Mention copy = Invented.mention(prefix + index, text).build();
      desk.take(Invented.detection(copy, Harm.DEFAMATION));
    }
  }

  @Test
  void claimMakesOneNoticeForGood() {
    String alert = desk.detect(FIRST, Harm.DEFAMATION).id();
    desk.decide(alert, Action.REQUEST_HELP, null);
    desk.decide(alert, Action.CONFIRM, null);
    desk.detect(COPY, Harm.DEFAMATION);
    desk.decide(alert, Action.CLOSE, null);
    desk.decide(alert, Action.REOPEN, null);
    assertThat(desk.notices).hasSize(1);
    assertThat(desk.notices.get(0).contents()).hasSize(1);
  }
}
