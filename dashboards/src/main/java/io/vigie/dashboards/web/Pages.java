package io.vigie.dashboards.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.api.Callers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every page needs: who reads it, in which language, and the templates. */
public final class Pages {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Callers callers;
  private final Languages languages;

  public Pages(Callers callers, Languages languages) {
    this.callers = callers;
    this.languages = languages;
  }

  /** The page behind a door: the log-in for strangers, a refusal for those who may not. */
  public Handler protect(@Nullable Right right, Handler handler) {
    return context -> {
      Optional<Principal> caller = callers.bySession(context);
      if (caller.isEmpty()) {
        context.redirect("/login?next=" + encoded(address(context)));
      } else if (right != null && !caller.get().may(right)) {
        error(context, 403, null);
      } else {
        Callers.remember(context, caller.get());
        handler.handle(context);
      }
    };
  }

  /** The same for a form: its token proves that our own page sent it. */
  public Handler protectForm(@Nullable Right right, Handler handler) {
    return protect(
        right,
        context -> {
          String session = String.valueOf(context.cookie(Callers.SESSION_COOKIE));
          if (LogIn.isFormToken(session, context.formParam("token"))) {
            handler.handle(context);
          } else {
            error(context, 403, null);
          }
        });
  }

  public Shell shell(Context context, String active) {
    String session = context.cookie(Callers.SESSION_COOKIE);
    @Nullable Principal caller = callers.bySession(context).orElse(null);
    String token = session == null || caller == null ? "" : LogIn.formToken(session);
    return new Shell(texts(context), active, context.path(), caller, token);
  }

  public Texts texts(Context context) {
    return languages.of(context);
  }

  /** Renders a template whose only parameters are the shell and its view. */
  public void render(Context context, String template, Shell shell, Object view) {
    StringOutput output = new StringOutput();
    templates.render(template, Map.of("shell", shell, "view", view), output);
    context.header("Cache-Control", "no-store");
    context.html(output.toString());
  }

  /** The page of an error; {@code detail} in place of our own words. */
  public void error(Context context, int status, @Nullable String detail) {
    Shell shell = shell(context, "");
    String key = "error." + status;
    String known =
        switch (status) {
          case 400, 403, 404, 405, 429 -> shell.texts().get(key);
          default -> shell.texts().get("error.other");
        };
    context.status(status);
    render(context, "error.jte", shell, new ErrorView(status, known, detail == null ? "" : detail));
  }

  private static String address(Context context) {
    return context.queryString() == null
        ? context.path()
        : context.path() + "?" + context.queryString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
