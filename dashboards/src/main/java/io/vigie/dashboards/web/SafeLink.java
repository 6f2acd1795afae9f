package io.vigie.dashboards.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses from outside may become links: those of the web, and nothing that runs. */
public final class SafeLink {
  private SafeLink() {}

  /** The address when it is an absolute http or https one; null otherwise. */
  public static @Nullable String of(@Nullable String url) {
    return host(url) == null ? null : url;
  }

  /** The host of such an address; null otherwise. */
  public static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web ? uri.getHost() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** An address of this server to go to after the log-in; the start page for any other. */
  public static String inside(@Nullable String path) {
    boolean ours =
        path != null
            && path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    return ours && path != null ? path : "/";
  }
}
