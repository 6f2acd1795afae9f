package io.vigie.dashboards.web.system;

import io.javalin.config.RoutesConfig;
import io.vigie.dashboards.web.Pages;
import io.vigie.ingest.health.Health;
import java.util.List;
import java.util.function.Supplier;

/** Shows how each component is, for administrators. */
public final class SystemPage {
  private final Pages pages;
  private final Supplier<List<Health>> healths;

  public SystemPage(Pages pages, Supplier<List<Health>> healths) {
    this.pages = pages;
    this.healths = healths;
  }

  /** What the page shows. */
  public record View(List<Health> components) {}

  public void register(RoutesConfig routes) {
    routes.get(
        "/system",
        pages.protect(
            null,
            context ->
                pages.render(
                    context,
                    "system.jte",
                    pages.shell(context, "system"),
                    new View(healths.get()))));
  }
}
