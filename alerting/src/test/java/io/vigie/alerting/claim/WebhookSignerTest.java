package io.vigie.alerting.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class WebhookSignerTest {
  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
  private final WebhookSigner signer = new WebhookSigner("secret".getBytes(StandardCharsets.UTF_8));

  /** Fixed value: {@code printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret}. */
  @Test
  void signatureIsTheHmacOfTimeDotBody() {
    assertThat(signer.sign(BODY, Instant.ofEpochSecond(1_700_000_000)))
        .isEqualTo(
            "t=1700000000,v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
  }

  @Test
  void receiverVerifiesIt() {
    String header = signer.sign(BODY, Instant.ofEpochSecond(5));
    assertThat(signer.verifies(header, BODY)).isTrue();
    assertThat(signer.verifies(header, "{\"a\":2}".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(signer.verifies(header.replace("t=5", "t=6"), BODY)).isFalse();
    for (String wrong : new String[] {"", "t=5", ",v1=", "t=x,v1=00", "t=-1,v1=00"}) {
      assertThat(signer.verifies(wrong, BODY)).as(wrong).isFalse();
    }
  }

  @Test
  void emptySecretIsRefused() {
    assertThatThrownBy(() -> new WebhookSigner(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
