package io.vigie.dashboards.feed;

import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * A claim as far as it is known.
 *
 * @param delivery how far its delivery has come; null before the first attempt
 * @param status the insurer's last answer; null before the first
 */
public record Claim(
    ClaimNotice notice, @Nullable ClaimDelivery delivery, @Nullable ClaimStatus status) {}
