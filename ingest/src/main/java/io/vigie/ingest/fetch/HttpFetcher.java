package io.vigie.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches web pages within {@link FetchLimits}: one deadline for everything, a longest body, each
 * redirect checked like a first request, a pause between requests to one host, and nothing outside
 * the public web unless a host is allowed. Thread-safe; requests to one host wait for each other.
 */
public final class HttpFetcher {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int NOT_MODIFIED = 304;

  private final FetchLimits limits;
  private final InstantSource clock;
  private final DestinationGuard guard;
  private final HostPace pace;
  private final HttpClient client;

  public HttpFetcher(FetchLimits limits, InstantSource clock) {
    this(limits, clock, InetAddress::getAllByName);
  }

  HttpFetcher(FetchLimits limits, InstantSource clock, DestinationGuard.Resolver resolver) {
    this.limits = limits;
    this.clock = clock;
    this.guard = new DestinationGuard(limits.allowedHosts(), resolver);
    this.pace = new HostPace(limits.hostDelay());
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Fetches {@code request}, following redirects.
   *
   * @throws FetchException when the answer is not 2xx or 304, or a limit was reached
   */
  public FetchResponse fetch(FetchRequest request) throws FetchException, InterruptedException {
    URI target = guard.require(request.url());
    for (int redirects = 0; redirects <= limits.maxRedirects(); redirects++) {
      HttpResponse<byte[]> answer = answer(target, request);
      if (!REDIRECTS.contains(answer.statusCode())) {
        return response(answer);
      }
      target = guard.require(location(target, answer));
    }
    throw new FetchException(
        request.url() + " redirects more than " + limits.maxRedirects() + " times");
  }

  private HttpResponse<byte[]> answer(URI target, FetchRequest request)
      throws FetchException, InterruptedException {
    Duration turn = pace.waitFor(target.getHost(), clock.instant());
    TimeUnit.MILLISECONDS.sleep(turn.toMillis());
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            httpRequest(target, request), headers -> new LimitedBody(limits.maxBytes()));
    try {
      return answer.get(limits.timeoutSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new FetchException(target + " failed: " + reason(e), null, e);
    } catch (TimeoutException e) {
      throw new FetchException(
          target + " took longer than " + limits.timeoutSeconds() + " s", null, e);
    } finally {
      answer.cancel(true);
    }
  }

  private HttpRequest httpRequest(URI target, FetchRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(target)
            .timeout(limits.timeout())
            .header("User-Agent", limits.userAgent());
    if (request.etag() != null) {
      builder.header("If-None-Match", request.etag());
    }
    if (request.lastModified() != null) {
      builder.header("If-Modified-Since", request.lastModified());
    }
    return builder.GET().build();
  }

  private FetchResponse response(HttpResponse<byte[]> answer) throws FetchException {
    int status = answer.statusCode();
    boolean changed = status != NOT_MODIFIED;
    if (changed && (status < 200 || status > 299)) {
      throw new FetchException(answer.uri() + " answered " + status, retryAfter(answer), null);
    }
    return new FetchResponse(
        answer.uri().toString(),
        changed,
        answer.body(),
        header(answer, "Content-Type"),
        header(answer, "ETag"),
        header(answer, "Last-Modified"));
  }

  private @Nullable Duration retryAfter(HttpResponse<byte[]> answer) {
    String header = header(answer, "Retry-After");
    return header == null ? null : RetryAfter.of(header, clock.instant()).orElse(null);
  }

  private static String location(URI from, HttpResponse<byte[]> answer) throws FetchException {
    String location = header(answer, "Location");
    if (location == null) {
      throw new FetchException(from + " redirects nowhere");
    }
    try {
      return from.resolve(location.strip()).toString();
    } catch (IllegalArgumentException e) {
      throw new FetchException(from + " redirects to what is no URL: " + location, null, e);
    }
  }

  private static @Nullable String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause() instanceof IOException io ? io : e;
    Throwable root =
        cause.getCause() instanceof LimitedBody.TooLongException tooLong ? tooLong : cause;
    String message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }
}
