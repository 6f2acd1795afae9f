package io.vigie.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigie.deploy.demo.ReceivedNotice;
import io.vigie.deploy.embedded.Await;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the pages, from the log-in to the claim at the insurer's end. */
@SuppressWarnings("NullAway.Init") // started before the first test
class BrowserIT {
  private static final String ACCUSATION = "ces escrocs ont volé ma caution";

  private static RunningProduct product;
  private static Chromium chromium;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    product = RunningProduct.start(folder);
    product.createAnalyst("ana");
    product.createAnalyst("ben");
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (product != null) {
      product.close();
    }
  }

  @Test
  void bringsAnAlertFromTheListToTheInsurer() throws Exception {
    product.publish(accusation("bakery", RunningProduct.BAKERY).build());
    Visitor ana = visitor("ana");
    ana.openAlertOf(RunningProduct.BAKERY);
    assertThat(ana.page().locator("blockquote mark")).containsText(ACCUSATION);
    assertThat(ana.page().locator(".reasons li").first()).not().isEmpty();

    ana.button("Confirm").click();
    assertThat(ana.page().locator(".message.done")).hasText("Confirmed.");
    assertThat(ana.page().locator(".heading .status")).hasText("Confirmed");
    askForHelp(ana, "by e-mail");
    assertThat(ana.page().locator(".heading .status")).hasText("Claimed");
    assertThat(ana.page().locator(".trail")).containsText("by e-mail");

    Locator claim =
        ana.page().locator("tbody tr", new Page.LocatorOptions().setHasText(RunningProduct.BAKERY));
    ana.awaitByReloading("/claims", claim.getByText("Delivered"));
    assertThat(claim).containsText("by e-mail");
    Await.until(() -> !product.inbox().notices().isEmpty());
    assertThat(product.inbox().notices())
        .extracting(ReceivedNotice::body)
        .singleElement()
        .asString()
        .contains(RunningProduct.BAKERY, "by e-mail");
    ana.page().navigate(product.inbox().address().toString());
    assertThat(ana.page().locator("article h2")).hasCount(1);
    assertThat(ana.incidents()).isEmpty();
  }

  @Test
  void runsNothingOfWhatAHostilePostBrings() throws Exception {
    String script = "\"><script>alert(1)</script>";
    product.publish(
        accusation("hostile", RunningProduct.DAIRY)
            .text(RunningProduct.DAIRY + " : " + ACCUSATION + " \"><script>alert(2) {{7*7}}")
            .title(script + "<img src=x onerror=alert(3)>")
            .url("javascript:alert(4)")
            .source("<img src=x onerror=alert(5)>")
            .author(author(script))
            .build());
    Visitor ana = visitor("ana");
    ana.awaitAlertOf(RunningProduct.DAIRY);
    ana.openAlertOf(RunningProduct.DAIRY);
    assertThat(ana.page().locator("blockquote")).containsText("<script>alert(2) {{7*7}}");
    assertThat(ana.page().locator("a[href^='javascript']")).hasCount(0);
    assertThat(ana.page().locator("main script, main img[src=x]")).hasCount(0);
    ana.open("/alerts?q=" + java.net.URLEncoder.encode(script, "UTF-8"));
    ana.open("/login?next=javascript:alert(6)");
    assertThat(ana.incidents().stream().filter(incident -> !incident.contains("status of 400")))
        .isEmpty();
  }

  @Test
  void tellsWhoeverDecidesOnWhatAnotherHasChanged() throws Exception {
    product.publish(accusation("garage", RunningProduct.GARAGE).build());
    Visitor ana = visitor("ana");
    Visitor ben = visitor("ben");
    ana.openAlertOf(RunningProduct.GARAGE);
    ben.openAlertOf(RunningProduct.GARAGE);
    ana.button("Confirm").click();
    assertThat(ana.page().locator(".message.done")).isVisible();

    ben.button("Confirm").click();
    assertThat(ben.page().locator(".message.problem"))
        .containsText("Somebody decided on this alert while you were reading");
    assertThat(ben.page().locator(".heading .status")).hasText("Confirmed");
    assertThat(ben.page().locator(".trail")).containsText("ana");
  }

  @Test
  void showsAnAlertThatOpensWhileTheListIsOpen() throws Exception {
    Visitor ana = visitor("ana");
    assertThat(ana.page().locator("#news")).isHidden();
    product.publish(
        accusation("news", RunningProduct.GARAGE)
            .text("Fuyez ! Le patron de " + RunningProduct.GARAGE + " est un voleur et un menteur.")
            .build());
    ana.awaitVisible(ana.page().locator("#news-link"));
    ana.page().locator("#news-link").click();
    assertThat(ana.rowOf("est un voleur")).hasCount(1);
  }

  @Test
  void letsAnAnalystInByAToken() {
    String token = product.createToken("on-call");
    Visitor visitor = chromium.visitor(product.url());
    visitor.logIn("on-call", token);
    assertThat(visitor.page().locator(".who-name")).hasText("on-call");
    assertThat(visitor.incidents()).isEmpty();
  }

  private static void askForHelp(Visitor visitor, String how) {
    Page page = visitor.page();
    page.locator("summary", new Page.LocatorOptions().setHasText("Ask the insurer for help"))
        .click();
    page.locator("#how").selectOption(how);
    page.locator("input[name=consent]").check();
    visitor.button("Ask for help").click();
    assertThat(page.locator(".message.done")).containsText("Help is asked for");
  }

  private static Visitor visitor(String name) {
    Visitor visitor = chromium.visitor(product.url());
    visitor.logIn(name, RunningProduct.PASSWORD);
    return visitor;
  }

  private static MentionBuilder accusation(String id, String party) {
    return Mention.builder().id(id).text(party + " : " + ACCUSATION + ".");
  }

  private static Author author(String name) {
    return new Author(name, name, "javascript:alert(7)", null, null, null);
  }
}
