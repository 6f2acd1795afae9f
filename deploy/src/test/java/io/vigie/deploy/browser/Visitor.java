package io.vigie.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.ArrayList;
import java.util.List;

/** A person at the pages; notes whatever ran, failed or spoke up that should not have. */
final class Visitor {
  private static final double PATIENCE_MILLIS = 30_000;

  private final String url;
  private final Page page;
  private final List<String> incidents = new ArrayList<>();

  Visitor(String url, Page page) {
    this.url = url;
    this.page = page;
    page.onDialog(
        dialog -> {
          incidents.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onPageError(error -> incidents.add("error: " + error));
    page.onConsoleMessage(
        message -> {
          if (!message.type().equals("log")) {
            incidents.add(message.type() + ": " + message.text());
          }
        });
  }

  /** Dialogs, script errors and console messages, a broken content security policy among them. */
  List<String> incidents() {
    return List.copyOf(incidents);
  }

  Page page() {
    return page;
  }

  void logIn(String name, String secret) {
    page.navigate(url + "/login");
    page.getByLabel("Name").fill(name);
    page.locator("#password").fill(secret);
    button("Log in").click();
    assertThat(page.locator("h1")).hasText("Alerts");
  }

  void open(String path) {
    page.navigate(url + path);
  }

  /** Waits on the list, looking again as a person would, until an alert of this party is there. */
  void awaitAlertOf(String party) {
    awaitByReloading("/alerts", rowOf(party));
  }

  void openAlertOf(String party) {
    awaitAlertOf(party);
    page.locator(".alert-row a", new Page.LocatorOptions().setHasText(party)).first().click();
    assertThat(page.locator("h1")).hasText(party);
  }

  void awaitByReloading(String path, Locator wanted) {
    long end = System.nanoTime() + (long) (PATIENCE_MILLIS * 1_000_000);
    do {
      open(path);
      if (wanted.first().isVisible()) {
        return;
      }
      page.waitForTimeout(200);
    } while (System.nanoTime() < end);
    throw new AssertionError(wanted + " did not appear at " + path + ": " + page.content());
  }

  void awaitVisible(Locator wanted) {
    assertThat(wanted).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
  }

  Locator rowOf(String party) {
    return page.locator(".alert-row", new Page.LocatorOptions().setHasText(party));
  }

  Locator button(String name) {
    return page.locator("button", new Page.LocatorOptions().setHasText(name));
  }
}
