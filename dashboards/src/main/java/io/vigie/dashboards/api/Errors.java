package io.vigie.dashboards.api;

import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.store.SearchSyntaxException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which status and sentence an exception becomes. */
public final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private Errors() {}

  /** A status and a sentence for whoever asked; nothing of our inside. */
  public record Answer(int status, @Nullable String detail) {}

  /** The answer to an exception; what we did not expect is logged under a number. */
  public static Answer of(Exception exception) {
    if (exception instanceof RefusedException refused) {
      return new Answer(status(refused.why()), refused.getMessage());
    }
    if (exception instanceof SearchSyntaxException) {
      return new Answer(400, exception.getMessage());
    }
    if (exception instanceof io.javalin.http.HttpResponseException response) {
      return new Answer(response.getStatus(), null);
    }
    String number = UUID.randomUUID().toString();
    LOG.error("request failed, incident {}", number, exception);
    return new Answer(500, "Something went wrong on our side; incident " + number + ".");
  }

  private static int status(RefusedException.Why why) {
    return switch (why) {
      case INVALID -> 400;
      case NOT_FOUND -> 404;
      case FORBIDDEN -> 403;
      case CONFLICT -> 409;
      case UNAVAILABLE -> 503;
    };
  }
}
