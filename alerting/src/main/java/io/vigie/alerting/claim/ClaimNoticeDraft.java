package io.vigie.alerting.claim;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.claim.ClaimNotice.Capacity;
import io.vigie.alerting.claim.ClaimNotice.Channel;
import io.vigie.alerting.claim.ClaimNotice.Consents;
import io.vigie.alerting.claim.ClaimNotice.Cover;
import io.vigie.alerting.claim.ClaimNotice.Dates;
import io.vigie.alerting.claim.ClaimNotice.Insured;
import io.vigie.alerting.claim.ClaimNotice.Role;
import io.vigie.alerting.triage.Consent;
import io.vigie.alerting.triage.Standing;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import io.vigie.ingest.party.Policy;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the claim notice of a claimed alert. It fills what is known, guesses nothing, and names
 * what is missing; it never refuses.
 */
public final class ClaimNoticeDraft {
  private static final Set<Harm> SENSITIVE = Set.of(Harm.NCII, Harm.PRIVACY, Harm.DOXXING);
  private static final String PRE_EXISTING = "PRE_EXISTING";
  private static final String ONLINE = "ONLINE";
  private static final String IN_FORCE = "IN_FORCE";

  private ClaimNoticeDraft() {}

  /**
   * The notice.
   *
   * @param standing of an alert that was confirmed and for which help was asked
   */
  public static ClaimNotice of(Alert alert, Party party, Standing standing) {
    Consent consent = Objects.requireNonNull(standing.consent(), "help should have been asked for");
    Instant createdAt = Objects.requireNonNull(standing.claimedAt(), "should have been claimed");
    Cover cover = cover(party.policy(), alert.firstPublishedAt());
    Insured insured = insured(party);
    Capacity capacity = party.kind() == PartyKind.BUSINESS ? Capacity.PROFESSIONAL : null;
    return new ClaimNotice(
        ClaimNotice.idOf(alert.id()),
        alert.id(),
        alert.tenant(),
        createdAt,
        Channel.ALERT,
        cover,
        insured,
        capacity,
        dates(alert, consent, createdAt),
        ClaimFacts.of(alert),
        Qualifications.of(alert.detections()),
        ClaimContents.of(alert.detections()),
        alert.clocks(),
        party.minor(),
        alert.harms().stream().filter(SENSITIVE::contains).toList(),
        List.of(ONLINE),
        List.of(),
        List.of(),
        null,
        null,
        null,
        alert.preExisting() ? List.of(PRE_EXISTING) : List.of(),
        InfoNeeded.of(cover, insured, capacity, alert),
        consents(consent, standing),
        List.of(),
        null);
  }

  private static Cover cover(@Nullable Policy policy, @Nullable Instant firstPublishedAt) {
    if (policy == null) {
      return new Cover(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
    String guarantee = policy.guarantees().isEmpty() ? null : policy.guarantees().get(0);
    return new Cover(
        policy.number(),
        null,
        guarantee,
        guarantee == null ? null : true,
        policy.from(),
        policy.to(),
        null,
        null,
        CoverDays.isInForce(policy, firstPublishedAt) ? IN_FORCE : null,
        policy.ceilingEUR(),
        null,
        policy.deductibleEUR(),
        null,
        null,
        null);
  }

  /** A business is a legal person and an insured minor a child; the rest only a person knows. */
  private static Insured insured(Party party) {
    Role role = party.kind() == PartyKind.BUSINESS ? Role.LEGAL_PERSON : null;
    return new Insured(
        party.id(),
        party.name(),
        party.minor() ? Role.CHILD : role,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Dates dates(Alert alert, Consent consent, Instant createdAt) {
    Instant lastSeen =
        alert.detections().stream()
            .map(Detection::mention)
            .filter(mention -> !mention.deleted())
            .map(mention -> mention.seenAt())
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null);
    return new Dates(alert.firstPublishedAt(), lastSeen, alert.openedAt(), consent.at(), createdAt);
  }

  private static Consents consents(Consent consent, Standing standing) {
    return new Consents(
        null,
        null,
        null,
        consent.how(),
        consent.by(),
        consent.at(),
        consent.comment(),
        standing.approvedAt());
  }
}
