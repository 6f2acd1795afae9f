package io.vigie.dashboards.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out who makes a request, and lets only those in who may. */
public final class Callers {
  /** The browser's session. */
  public static final String SESSION_COOKIE = "vigie_session";

  /** Scripts of our own pages send the session's form token in this header. */
  public static final String FORM_TOKEN_HEADER = "X-CSRF-Token";

  private static final String PRINCIPAL = "principal";
  private static final String BEARER = "Bearer ";
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private final LogIn logIn;

  public Callers(LogIn logIn) {
    this.logIn = logIn;
  }

  /** The caller of a protected route. */
  public static Principal of(Context context) {
    Principal principal = context.attribute(PRINCIPAL);
    if (principal == null) {
      throw new IllegalStateException("only protected routes have a caller");
    }
    return principal;
  }

  /** The caller by the browser's session alone. */
  public Optional<Principal> bySession(Context context) {
    return Optional.ofNullable(context.cookie(SESSION_COOKIE)).flatMap(logIn::bySession);
  }

  /** Keeps the caller for {@link #of}. */
  public static void remember(Context context, Principal principal) {
    context.attribute(PRINCIPAL, principal);
  }

  /** The handler behind a door that opens for callers with {@code right}; null opens for all. */
  Handler protect(@Nullable Right right, Handler handler) {
    if (right == null) {
      return handler;
    }
    return context -> {
      Optional<Principal> caller = find(context);
      if (caller.isEmpty()) {
        context.header("WWW-Authenticate", "Bearer");
        Problem.answer(context, 401, "Send a valid API token as Authorization: Bearer, or log in.");
      } else if (!caller.get().may(right)) {
        String role = caller.get().role().name();
        Problem.answer(context, 403, "The role " + role + " may not do this.");
      } else {
        remember(context, caller.get());
        handler.handle(context);
      }
    };
  }

  private Optional<Principal> find(Context context) {
    String header = context.header("Authorization");
    if (header != null) {
      return header.startsWith(BEARER)
          ? logIn.byToken(header.substring(BEARER.length()).strip())
          : Optional.empty();
    }
    return isForged(context) ? Optional.empty() : bySession(context);
  }

  /** Whether a request that changes something lacks the proof that our own page sent it. */
  private static boolean isForged(Context context) {
    String session = context.cookie(SESSION_COOKIE);
    return session != null
        && !HARMLESS.contains(context.method().name())
        && !LogIn.isFormToken(session, context.header(FORM_TOKEN_HEADER));
  }
}
