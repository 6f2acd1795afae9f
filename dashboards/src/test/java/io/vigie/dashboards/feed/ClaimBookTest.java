package io.vigie.dashboards.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.dashboards.sample.SampleClaim;
import io.vigie.dashboards.store.Scope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimBookTest {
  private final ClaimBook book = new ClaimBook();

  @Test
  void joinsNoticeDeliveryAndAnswerWhateverTheirOrder() {
    ClaimNotice notice = notice("a", "north");
    ClaimDelivery delivery =
        SampleClaim.delivery(notice, ClaimDelivery.State.DELIVERED, "delivered");
    ClaimStatus status =
        new ClaimStatus(
            notice.fnolId(), ClaimStatus.Status.ACCEPTED, "ines", SampleAlert.NOON, null);
    book.apply(notice.fnolId() + "#status", AlertingCodecs.CLAIM_STATUS.encode(status));
    book.apply(notice.fnolId() + "#delivery", AlertingCodecs.CLAIM_DELIVERY.encode(delivery));
    assertThat(book.list(Scope.everything(), null, 10).items()).isEmpty();
    put(notice);
    assertThat(book.find(Scope.everything(), notice.fnolId()))
        .contains(new Claim(notice, delivery, status));
  }

  @Test
  void hidesClaimsOfOtherTenants() {
    ClaimNotice notice = notice("a", "north");
    put(notice);
    assertThat(book.find(Scope.ofTenants("south"), notice.fnolId())).isEmpty();
    assertThat(book.list(Scope.ofTenants("south"), null, 10).total()).isZero();
    assertThat(book.list(Scope.ofTenants("north"), null, 10).total()).isEqualTo(1);
  }

  @Test
  void pagesEveryClaimOnce() {
    for (int i = 0; i < 7; i++) {
      put(notice("a" + i, "north"));
    }
    List<String> ids = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      ClaimPage page = book.list(Scope.everything(), cursor, 3);
      page.items().forEach(claim -> ids.add(claim.notice().fnolId()));
      cursor = page.nextCursor();
    } while (cursor != null);
    assertThat(ids).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void forgetsWhatIsErasedAndSkipsWhatCannotBeRead() {
    ClaimNotice notice = notice("a", "north");
    put(notice);
    book.apply("rubbish", "no".getBytes(StandardCharsets.UTF_8));
    book.apply(notice.fnolId() + "#delivery", null);
    assertThat(book.find(Scope.everything(), notice.fnolId())).isPresent();
    book.apply(notice.fnolId(), null);
    assertThat(book.find(Scope.everything(), notice.fnolId())).isEmpty();
  }

  private void put(ClaimNotice notice) {
    book.apply(notice.fnolId(), AlertingCodecs.CLAIM_NOTICE.encode(notice));
  }

  private static ClaimNotice notice(String seed, String tenant) {
    return SampleClaim.of(SampleAlert.of(seed).party("p", tenant).build(), "Party", "by phone");
  }
}
