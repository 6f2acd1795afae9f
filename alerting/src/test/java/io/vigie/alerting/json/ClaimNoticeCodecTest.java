package io.vigie.alerting.json;

import io.vigie.alerting.alert.Clock;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimNotice.By;
import io.vigie.alerting.claim.ClaimNotice.Capacity;
import io.vigie.alerting.claim.ClaimNotice.Channel;
import io.vigie.alerting.claim.ClaimNotice.Complaint;
import io.vigie.alerting.claim.ClaimNotice.Consents;
import io.vigie.alerting.claim.ClaimNotice.Content;
import io.vigie.alerting.claim.ClaimNotice.ContentAuthor;
import io.vigie.alerting.claim.ClaimNotice.ContentStatus;
import io.vigie.alerting.claim.ClaimNotice.Cover;
import io.vigie.alerting.claim.ClaimNotice.Damage;
import io.vigie.alerting.claim.ClaimNotice.DamageType;
import io.vigie.alerting.claim.ClaimNotice.Dates;
import io.vigie.alerting.claim.ClaimNotice.Evidence;
import io.vigie.alerting.claim.ClaimNotice.Insured;
import io.vigie.alerting.claim.ClaimNotice.Objective;
import io.vigie.alerting.claim.ClaimNotice.PlatformType;
import io.vigie.alerting.claim.ClaimNotice.PriorStep;
import io.vigie.alerting.claim.ClaimNotice.Qualification;
import io.vigie.alerting.claim.ClaimNotice.Role;
import io.vigie.alerting.claim.ClaimNotice.Signature;
import io.vigie.alerting.claim.ClaimNotice.StepResult;
import io.vigie.alerting.claim.ClaimNotice.StepType;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import io.vigie.ingest.mention.Confidence;
import io.vigie.ingest.mention.Visibility;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

final class ClaimNoticeCodecTest extends RecordCodecContract<ClaimNotice> {
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

  @Override
  protected RecordCodec<ClaimNotice> codec() {
    return AlertingCodecs.CLAIM_NOTICE;
  }

  @Override
  protected Class<ClaimNotice> type() {
    return ClaimNotice.class;
  }

  @Override
  protected ClaimNotice complete() {
    return notice("texte", AT, true, Harm.NCII);
  }

  @Override
  protected ClaimNotice minimal() {
    return new ClaimNotice(
        "fnol-1",
        "a-1",
        "insurer-a",
        AT,
        Channel.ALERT,
        new Cover(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null),
        new Insured("delmas", null, null, null, null, null, null, null, null),
        null,
        new Dates(null, null, null, null, null),
        null,
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        new Consents(null, null, null, null, null, null, null, null),
        List.of(),
        null);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"fnol/1\",\"fnolId\":\"fnol-1\",\"alertId\":\"a-1\","
        + "\"tenant\":\"insurer-a\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"channel\":\"ALERT\","
        + "\"policy\":{},\"insured\":{\"partyId\":\"delmas\"},\"dates\":{},"
        + "\"minorInvolved\":false,\"consents\":{}}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        minimalJson().replace("ALERT", "RUMOUR"),
        minimalJson().replace("\"tenant\":\"insurer-a\",", ""),
        minimalJson().replace("\"policy\":{}", "\"policy\":7"),
        minimalJson().replace("2026-03-02T08:00:00Z", "today"),
        minimalJson().replace("\"minorInvolved\":false", "\"sensitive\":[\"BOREDOM\"]"));
  }

  @Override
  @Provide
  protected Arbitrary<ClaimNotice> records() {
    return Combinators.combine(
            RandomRecords.texts().injectNull(0.3),
            RandomRecords.instants().injectNull(0.3),
            Arbitraries.of(true, false).injectNull(0.3),
            Arbitraries.of(Harm.class))
        .as(ClaimNoticeCodecTest::notice);
  }

  private static ClaimNotice notice(
      @Nullable String text, @Nullable Instant at, @Nullable Boolean yes, Harm harm) {
    BigDecimal euros = new BigDecimal("1250.50");
    return new ClaimNotice(
        "fnol-1",
        "a-1",
        "insurer-a",
        AT,
        Channel.ALERT,
        new Cover(
            text, text, text, yes, text, text, text, 30, text, euros, euros, euros, euros, text,
            text),
        new Insured("delmas", text, Role.MANAGER, text, yes, yes, yes, text, text),
        Capacity.PROFESSIONAL,
        new Dates(at, at, at, at, at),
        text,
        List.of(new Qualification(harm, List.of("un fait précis"), 0.82, By.MODEL)),
        List.of(content(text, at)),
        List.of(new Clock("P3M", "2026-03-01", "2026-06-01", "2026-05-29", Confidence.LOW)),
        true,
        List.of(harm),
        List.of("ONLINE"),
        List.of(new PriorStep(StepType.PLATFORM_REPORT, at, text, StepResult.SILENT)),
        List.of(Objective.SUPPRESSION),
        new Damage(List.of(DamageType.COMMERCIAL), euros, List.of("bilan")),
        yes == null ? Boolean.FALSE : yes,
        new Complaint(yes, yes, text),
        List.of("PRE_EXISTING"),
        List.of("objective"),
        new Consents(text, yes, text, text, text, at, text, at),
        List.of(new Evidence("ev-1", text, text, text, text)),
        new Signature("ana", AT));
  }

  private static Content content(@Nullable String text, @Nullable Instant at) {
    return new Content(
        "m-1",
        text,
        text,
        text,
        PlatformType.REVIEW,
        Visibility.PUBLIC,
        text,
        text,
        text,
        text,
        text,
        new ContentAuthor(text, text, text, text, false),
        at,
        text,
        List.of("Delmas"),
        List.of("ev-1"),
        ContentStatus.ONLINE);
  }
}
