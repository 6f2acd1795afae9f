package io.vigie.alerting.claim;

import io.vigie.alerting.alert.Clock;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.StableId;
import io.vigie.ingest.mention.Visibility;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first notice of loss that an insurer's claim intake receives ({@code fnol/1}): the domain
 * notes, section 2.2. Whatever Vigie does not know is absent and named in {@code infoNeeded}; a
 * notice never refuses anything.
 *
 * @param fnolId see {@link #idOf}
 * @param alertId the alert that it came from
 * @param createdAt when help had been asked for and the alert confirmed
 * @param capacity in which capacity the insured is attacked
 * @param facts in plain words
 * @param suggestedQualifications what a model suggests; a jurist qualifies
 * @param contents one a mention, in order of arrival
 * @param clocks legal clocks that run
 * @param sensitive harms whose contents must be handled with care
 * @param aggravating circumstances, for example {@code ONLINE}
 * @param exclusionsFlagged for a person to look at, for example {@code PRE_EXISTING}
 * @param infoNeeded paths of fields that the insurer should ask for, for example {@code
 *     policy.number}
 */
public record ClaimNotice(
    String fnolId,
    String alertId,
    String tenant,
    Instant createdAt,
    Channel channel,
    Cover policy,
    Insured insured,
    @Nullable Capacity capacity,
    Dates dates,
    @Nullable String facts,
    List<Qualification> suggestedQualifications,
    List<Content> contents,
    List<Clock> clocks,
    boolean minorInvolved,
    List<Harm> sensitive,
    List<String> aggravating,
    List<PriorStep> priorSteps,
    List<Objective> objective,
    @Nullable Damage damage,
    @Nullable Boolean psychSupportRequested,
    @Nullable Complaint complaint,
    List<String> exclusionsFlagged,
    List<String> infoNeeded,
    Consents consents,
    List<Evidence> evidence,
    @Nullable Signature signature) {

  @SuppressWarnings("NullAway") // a document on the wire may leave any list out
  public ClaimNotice {
    requirePresent("fnolId", fnolId);
    requirePresent("alertId", alertId);
    requirePresent("tenant", tenant);
    requirePresent("createdAt", createdAt);
    requirePresent("channel", channel);
    requirePresent("policy", policy);
    requirePresent("insured", insured);
    requirePresent("dates", dates);
    requirePresent("consents", consents);
    suggestedQualifications = copy(suggestedQualifications);
    contents = copy(contents);
    clocks = copy(clocks);
    sensitive = copy(sensitive);
    aggravating = copy(aggravating);
    priorSteps = copy(priorSteps);
    objective = copy(objective);
    exclusionsFlagged = copy(exclusionsFlagged);
    infoNeeded = copy(infoNeeded);
    evidence = copy(evidence);
  }

  /** {@code StableId.of("fnol", alertId)}: one alert has at most one notice. */
  public static String idOf(String alertId) {
    return StableId.of("fnol", alertId);
  }

  private static void requirePresent(String field, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }

  @SuppressWarnings("NullAway")
  private static <T> List<T> copy(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /** How the notice came about. */
  public enum Channel {
    ALERT,
    INSURED,
    BROKER,
    CALL
  }

  /** The policy and its option; dates are ISO-8601 text. */
  public record Cover(
      @Nullable String number,
      @Nullable String product,
      @Nullable String guaranteeCode,
      @Nullable Boolean optionSubscribed,
      @Nullable String effectiveFrom,
      @Nullable String effectiveTo,
      @Nullable String optionEffectiveFrom,
      @Nullable Integer waitingPeriodDays,
      @Nullable String status,
      @Nullable BigDecimal ceilingEUR,
      @Nullable BigDecimal annualCeilingEUR,
      @Nullable BigDecimal deductibleEUR,
      @Nullable BigDecimal interventionThresholdEUR,
      @Nullable String scheduleRef,
      @Nullable String lawyerChoice) {}

  /** Who is attacked. */
  public record Insured(
      String partyId,
      @Nullable String name,
      @Nullable Role role,
      @Nullable String birthDate,
      @Nullable Boolean student,
      @Nullable Boolean sameAddress,
      @Nullable Boolean inTaxHousehold,
      @Nullable String siren,
      @Nullable String legalGuardian) {}

  /** What the attacked party is to the policy. */
  public enum Role {
    POLICYHOLDER,
    SPOUSE,
    CHILD,
    OTHER_TAX_HOUSEHOLD,
    LEGAL_PERSON,
    EMPLOYEE,
    MANAGER
  }

  /** In which capacity the insured is attacked. */
  public enum Capacity {
    PRIVATE,
    PROFESSIONAL,
    PUBLIC_MANDATE,
    ASSOCIATION
  }

  /**
   * The dates that cover and law hang on.
   *
   * @param knownByInsuredAt when the insured knew at the latest: when they asked for help
   */
  public record Dates(
      @Nullable Instant firstPublicationAt,
      @Nullable Instant lastKnownOnlineAt,
      @Nullable Instant detectedAt,
      @Nullable Instant knownByInsuredAt,
      @Nullable Instant declaredAt) {}

  /** A suggested qualification, with the sentences that carry it and its probability. */
  public record Qualification(Harm category, List<String> elements, double confidence, By by) {
    @SuppressWarnings("NullAway")
    public Qualification {
      elements = copy(elements);
    }
  }

  /** Who qualified. */
  public enum By {
    MODEL,
    JURIST
  }

  /** One published content. */
  public record Content(
      String mentionId,
      @Nullable String url,
      @Nullable String canonicalUrl,
      @Nullable String platform,
      @Nullable PlatformType platformType,
      @Nullable Visibility visibility,
      @Nullable String language,
      @Nullable String hostName,
      @Nullable String hostCountry,
      @Nullable String registrar,
      @Nullable String publicationDirector,
      @Nullable ContentAuthor author,
      @Nullable Instant publishedAt,
      @Nullable String quote,
      List<String> searchQueries,
      List<String> evidenceIds,
      @Nullable ContentStatus status) {
    @SuppressWarnings("NullAway")
    public Content {
      searchQueries = copy(searchQueries);
      evidenceIds = copy(evidenceIds);
    }
  }

  /** Kinds of place. */
  public enum PlatformType {
    SOCIAL,
    FORUM,
    BLOG,
    REVIEW,
    PRESS,
    SEARCH,
    MAIL,
    MESSAGING,
    SITE
  }

  /** Whether a content is still there. */
  public enum ContentStatus {
    ONLINE,
    REMOVED,
    EDITED
  }

  /** Who published it, as shown; nothing here is verified. */
  public record ContentAuthor(
      @Nullable String handle,
      @Nullable String stableId,
      @Nullable String displayName,
      @Nullable String claimedIdentity,
      boolean identified) {}

  /** What was tried before. */
  public record PriorStep(
      StepType type, @Nullable Instant at, @Nullable String ref, @Nullable StepResult result) {}

  /** Kinds of prior step. */
  public enum StepType {
    PLATFORM_REPORT,
    CONTACT_AUTHOR,
    COMPLAINT,
    CONSTAT
  }

  /** What came of a prior step. */
  public enum StepResult {
    REFUSED,
    SILENT,
    PARTIAL
  }

  /** What the insured wants. */
  public enum Objective {
    SUPPRESSION,
    ANONYMISATION,
    REPARATION,
    DEREFERENCEMENT,
    ENFOUISSEMENT,
    DROIT_DE_REPONSE,
    CESSATION
  }

  /** What was lost. */
  public record Damage(List<DamageType> type, @Nullable BigDecimal amountEUR, List<String> proofs) {
    @SuppressWarnings("NullAway")
    public Damage {
      type = copy(type);
      proofs = copy(proofs);
    }
  }

  /** Kinds of damage. */
  public enum DamageType {
    MORAL,
    COMMERCIAL,
    HEALTH
  }

  /** A complaint to the police. */
  public record Complaint(
      @Nullable Boolean filed, @Nullable Boolean within72h, @Nullable String receiptRef) {}

  /**
   * What the insured agreed to.
   *
   * @param helpRequest how the insured agreed to ask for help, as recorded
   * @param helpRequestedBy the user who recorded it
   */
  public record Consents(
      @Nullable String monitoringMandate,
      @Nullable Boolean shareWithLawyer,
      @Nullable String evidenceOfIntimateImages,
      @Nullable String helpRequest,
      @Nullable String helpRequestedBy,
      @Nullable Instant helpRequestedAt,
      @Nullable String helpRequestComment,
      @Nullable Instant approvedAt) {}

  /** A piece of evidence and where its seals lie. */
  public record Evidence(
      String id,
      @Nullable String sha256,
      @Nullable String warc,
      @Nullable String tsa,
      @Nullable String seal) {}

  /** Who signed the notice. */
  public record Signature(String by, Instant at) {}
}
