package io.vigie.deploy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright, which downloads nothing. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable())
            .setArgs(
                List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A browser session of its own, in English. */
  Visitor visitor(String url) {
    return new Visitor(
        url, browser.newContext(new Browser.NewContextOptions().setLocale("en-GB")).newPage());
  }

  private static Path executable() {
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("none of " + NAMES + " is installed"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
