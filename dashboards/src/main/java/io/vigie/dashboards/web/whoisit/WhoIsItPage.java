package io.vigie.dashboards.web.whoisit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.api.Callers;
import io.vigie.dashboards.api.Parameters;
import io.vigie.dashboards.decide.ChoiceDesk;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.web.Pages;
import io.vigie.dashboards.web.Shell;
import io.vigie.dashboards.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows whom people have to identify, and takes their answers; works without a script. */
public final class WhoIsItPage {
  private static final AmbiguousBook.Filter HARMFUL = new AmbiguousBook.Filter(false, true);
  private static final AmbiguousBook.Filter ALL = new AmbiguousBook.Filter(false, false);
  private static final AmbiguousBook.Filter ANSWERED = new AmbiguousBook.Filter(true, false);
  private static final int PAGE_SIZE = 20;

  private final Pages pages;
  private final AmbiguousBook book;
  private final ChoiceDesk desk;
  private final QuestionViews views;

  public WhoIsItPage(Pages pages, AmbiguousBook book, PartyBook parties, ChoiceDesk desk) {
    this.pages = pages;
    this.book = book;
    this.desk = desk;
    this.views = new QuestionViews(parties);
  }

  public void register(RoutesConfig routes) {
    routes.get("/who", pages.protect(Right.IDENTIFY, this::list));
    routes.get("/who/{id}", pages.protect(Right.IDENTIFY, this::one));
    routes.post("/who/{id}/choice", pages.protectForm(Right.IDENTIFY, this::choose));
    routes.post("/who/{id}/words", pages.protectForm(Right.WRITE_PARTIES, this::learn));
  }

  private void list(Context context) {
    Principal caller = Callers.of(context);
    Shell shell = pages.shell(context, "who");
    AmbiguousBook.Filter filter =
        new AmbiguousBook.Filter(
            Parameters.flag(context, "answered"), !Parameters.flag(context, "all"));
    AmbiguousBook.Filter shown = filter.answered() ? ANSWERED : filter;
    String cursor = Parameters.text(context, "cursor");
    AmbiguousBook.Page page = book.list(caller.scope(), shown, cursor, PAGE_SIZE);
    String next = page.nextCursor();
    render(
        context,
        shell,
        new WhoIsItView(
            tabs(caller, shown, shell.texts()),
            page.items().stream().map(entry -> views.of(entry, List.of(), shell.texts())).toList(),
            next == null ? null : link(shown, "&cursor=" + encoded(next)),
            WhoIsItView.Message.NONE,
            false));
  }

  private List<WhoIsItView.Tab> tabs(Principal caller, AmbiguousBook.Filter shown, Texts texts) {
    return List.of(
        tab(caller, "who.harmful", HARMFUL, shown, texts),
        tab(caller, "who.all", ALL, shown, texts),
        tab(caller, "who.answered", ANSWERED, shown, texts));
  }

  private WhoIsItView.Tab tab(
      Principal caller,
      String name,
      AmbiguousBook.Filter filter,
      AmbiguousBook.Filter shown,
      Texts texts) {
    long count = book.count(caller.scope(), filter);
    return new WhoIsItView.Tab(texts.get(name, count), link(filter, ""), filter.equals(shown));
  }

  private static String link(AmbiguousBook.Filter filter, String more) {
    String kind = filter.answered() ? "answered=true" : "all=" + !filter.harmful();
    return "/who?" + kind + more;
  }

  private void one(Context context) {
    String done = Parameters.text(context, "done");
    Texts texts = pages.texts(context);
    WhoIsItView.Message message =
        switch (done == null ? "" : done) {
          case "choice" -> new WhoIsItView.Message("done", texts.get("who.noted"));
          case "words" -> new WhoIsItView.Message("done", texts.get("who.learnt"));
          default -> WhoIsItView.Message.NONE;
        };
    show(context, message);
  }

  private void show(Context context, WhoIsItView.Message message) {
    Shell shell = pages.shell(context, "who");
    AmbiguousBook.Entry entry = desk.visible(Callers.of(context), context.pathParam("id"));
    WhoIsItView.Question question = views.of(entry, desk.proposals(entry), shell.texts());
    render(context, shell, new WhoIsItView(List.of(), List.of(question), null, message, true));
  }

  private void render(Context context, Shell shell, WhoIsItView view) {
    pages.render(context, "whoisit.jte", shell, view);
  }

  private void choose(Context context) {
    String party = context.formParam("party");
    if (party == null) {
      throw new RefusedException(Why.INVALID, "Say who is meant, or that nobody insured is.");
    }
    String id = context.pathParam("id");
    try {
      desk.choose(Callers.of(context), id, party.isEmpty() ? null : party);
      context.redirect("/who/" + encoded(id) + "?done=choice", HttpStatus.SEE_OTHER);
    } catch (RefusedException e) {
      if (e.why() != Why.CONFLICT) {
        throw e;
      }
      context.status(409);
      show(context, new WhoIsItView.Message("problem", pages.texts(context).get("who.late")));
    }
  }

  private void learn(Context context) {
    String id = context.pathParam("id");
    List<ChoiceDesk.Word> words = context.formParams("word").stream().map(WordValue::read).toList();
    desk.accept(Callers.of(context), id, words);
    context.redirect("/who/" + encoded(id) + "?done=words", HttpStatus.SEE_OTHER);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
