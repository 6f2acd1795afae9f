package io.vigie.alerting.claim;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.claim.ClaimNotice.Capacity;
import io.vigie.alerting.claim.ClaimNotice.Cover;
import io.vigie.alerting.claim.ClaimNotice.Insured;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which fields that an intake requires are missing, by their path. */
final class InfoNeeded {
  private InfoNeeded() {}

  static List<String> of(Cover cover, Insured insured, @Nullable Capacity capacity, Alert alert) {
    List<String> needed = new ArrayList<>();
    addIfAbsent(needed, "policy.number", cover.number());
    addIfAbsent(needed, "policy.guaranteeCode", cover.guaranteeCode());
    addIfAbsent(needed, "policy.effectiveFrom", cover.effectiveFrom());
    addIfAbsent(needed, "insured.role", insured.role());
    addIfAbsent(needed, "capacity", capacity);
    addIfAbsent(needed, "dates.firstPublicationAt", alert.firstPublishedAt());
    needed.add("objective");
    needed.add("damage");
    needed.add("consents.shareWithLawyer");
    return needed;
  }

  private static void addIfAbsent(List<String> needed, String path, @Nullable Object value) {
    if (value == null) {
      needed.add(path);
    }
  }
}
