package io.vigie.alerting.claim;

import io.vigie.alerting.ClaimEndpoint;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Posts notices of one tenant to its claim intake, signed. */
final class WebhookIntake implements ClaimIntake {
  private final HttpClient client;
  private final URI url;
  private final WebhookSigner signer;
  private final Duration timeout;
  private final InstantSource time;

  /**
   * @throws IllegalArgumentException when the secret file cannot be used
   */
  WebhookIntake(HttpClient client, ClaimEndpoint endpoint, Duration timeout, InstantSource time) {
    this.client = client;
    this.url = URI.create(endpoint.url());
    this.signer = new WebhookSigner(SecretFile.read(Path.of(endpoint.secretFile())));
    this.timeout = timeout;
    this.time = time;
  }

  @Override
  public CompletableFuture<Answer> send(ClaimNotice notice) {
    byte[] body = ClaimWire.NOTICE.encode(notice);
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", notice.fnolId())
            .header(WebhookSigner.HEADER, signer.sign(body, time.instant()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .handle(WebhookIntake::answer);
  }

  private static Answer answer(@Nullable HttpResponse<Void> response, @Nullable Throwable failure) {
    if (response != null) {
      return Answer.of(response.statusCode());
    }
    Throwable cause = failure == null ? null : failure.getCause();
    Throwable root = cause == null ? failure : cause;
    return Answer.none(root == null ? "unknown" : root.getClass().getSimpleName());
  }
}
