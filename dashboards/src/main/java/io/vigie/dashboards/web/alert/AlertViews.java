package io.vigie.dashboards.web.alert;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Pattern;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.triage.DismissReason;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.feed.TrailEntry;
import io.vigie.dashboards.feed.TriageBook;
import io.vigie.dashboards.web.Texts;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.Policy;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the view of an alert from everything that is known around it. */
final class AlertViews {
  private static final int MOST_FINDINGS = 50;
  private static final int MOST_AUTHORS = 20;

  private final PartyBook parties;
  private final TriageBook triage;
  private final ClaimBook claims;
  private final PossibleActions possible;
  private final InstantSource clock;

  AlertViews(
      PartyBook parties,
      TriageBook triage,
      ClaimBook claims,
      PossibleActions possible,
      InstantSource clock) {
    this.parties = parties;
    this.triage = triage;
    this.claims = claims;
    this.possible = possible;
    this.clock = clock;
  }

  AlertView of(Alert alert, Principal caller, Texts texts, AlertView.Message message) {
    List<Finding> findings =
        alert.detections().stream()
            .limit(MOST_FINDINGS)
            .map(detection -> Finding.of(detection, texts))
            .toList();
    return new AlertView(
        alert.id(),
        alert.version(),
        parties.nameOf(alert.partyId()),
        alert.harms().stream().map(texts::of).toList(),
        alert.severity().name(),
        texts.of(alert.severity()),
        alert.status().name(),
        texts.of(alert.status()),
        alert.assignee() == null ? "" : alert.assignee(),
        alert.pattern() == Pattern.NONE ? "" : texts.of(alert.pattern()),
        alert.preExisting(),
        texts.when(alert.openedAt()),
        texts.when(alert.firstPublishedAt()),
        alert.dueAt() == null ? null : texts.when(alert.dueAt()),
        texts.get("alert.counts", alert.counts().mentions(), alert.counts().authors()),
        alert.authors().stream().limit(MOST_AUTHORS).toList(),
        findings,
        alert.counts().detections() - findings.size(),
        card(alert, texts),
        trail(alert.id(), texts),
        possible.of(alert.id(), triage.stateOf(alert.id()), caller, clock.instant()),
        List.of(DismissReason.values()),
        claimLink(alert, caller),
        message);
  }

  private AlertView.PartyCard card(Alert alert, Texts texts) {
    Optional<Party> party = parties.find(alert.partyId());
    Policy policy = party.map(Party::policy).orElse(null);
    return new AlertView.PartyCard(
        parties.nameOf(alert.partyId()),
        alert.partyId(),
        party.map(known -> texts.of(known.kind())).orElse(texts.get("party.unknown")),
        alert.tenant(),
        policy == null ? "–" : orDash(policy.number()),
        policy == null ? "–" : cover(policy, texts));
  }

  private static String cover(Policy policy, Texts texts) {
    String from = policy.from();
    String to = policy.to();
    if (from == null) {
      return to == null ? "–" : texts.get("cover.until", texts.day(to));
    }
    return to == null
        ? texts.get("cover.since", texts.day(from))
        : texts.get("cover.between", texts.day(from), texts.day(to));
  }

  private List<AlertView.TrailLine> trail(String alertId, Texts texts) {
    List<AlertView.TrailLine> lines =
        new java.util.ArrayList<>(
            triage.trailOf(alertId).stream().map(entry -> line(entry, texts)).toList());
    Collections.reverse(lines);
    return lines;
  }

  private static AlertView.TrailLine line(TrailEntry entry, Texts texts) {
    String reason = entry.decision().reason();
    String target = entry.decision().target();
    String comment = entry.decision().comment();
    String detail = reason == null ? "" : readable(reason, texts);
    return new AlertView.TrailLine(
        entry.decision().by(),
        texts.get("done." + entry.decision().action().name()),
        target == null ? detail : (detail + " " + target).strip(),
        comment == null ? "" : comment,
        texts.when(entry.decision().at()));
  }

  private static String readable(String reason, Texts texts) {
    return DismissReason.named(reason).map(texts::of).orElse(reason);
  }

  private @Nullable String claimLink(Alert alert, Principal caller) {
    boolean claimed = claims.find(caller.scope(), ClaimNotice.idOf(alert.id())).isPresent();
    return claimed && caller.may(Right.READ_CLAIMS) ? "/claims" : null;
  }

  private static String orDash(@Nullable String value) {
    return value == null ? "–" : value;
  }
}
