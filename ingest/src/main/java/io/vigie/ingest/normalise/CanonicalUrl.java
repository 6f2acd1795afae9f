package io.vigie.ingest.normalise;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for one web page, so that the same page gets the same id whoever names it. Never
 * fails: what is not an {@code http} or {@code https} URL comes back trimmed and otherwise as it
 * was. Canonical URLs are their own canonical form.
 *
 * <p>Rules (RFC 3986 section 6.2.2 and 6.2.3, then ours): scheme and host in lower case, the host
 * in ASCII (IDNA) without a final dot; user name, default port and fragment dropped; dot segments
 * resolved; percent escapes in upper case, decoded where they stand for unreserved characters, and
 * added for what is not ASCII; tracking parameters dropped, the other ones kept in their order. A
 * fragment that names one comment or review of a page ({@code #comment-12}) is kept, because it
 * tells documents apart.
 */
public final class CanonicalUrl {
  private static final Pattern WEB =
      Pattern.compile(
          "(?<scheme>https?):[/\\\\]{2}(?<authority>[^/\\\\?#]*)"
              + "(?<path>[^?#]*)(?:\\?(?<query>[^#]*))?(?:#(?<fragment>.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HOST_PORT =
      Pattern.compile("(?:.*@)?(?<host>\\[[0-9a-fA-F:.]+]|[^:@\\[\\]]+)(?::(?<port>\\d{0,5}))?");
  private static final Pattern TELLS_DOCUMENTS_APART =
      Pattern.compile(
          "(?:!/?|(?:comment|commentaire|issuecomment|review|avis|reply|reponse|post|message|msg)"
              + "[-_=]?)\\w*\\d\\w*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x1F\\x7F]");

  private CanonicalUrl() {}

  /** The canonical form of {@code url}. */
  public static String of(String url) {
    String trimmed = UNSEEN.matcher(ControlCharacters.removed(url)).replaceAll("").strip();
    Matcher web = WEB.matcher(trimmed);
    if (!web.matches()) {
      return trimmed;
    }
    String scheme = web.group("scheme").toLowerCase(Locale.ROOT);
    String authority = authority(scheme, web.group("authority"));
    if (authority == null) {
      return trimmed;
    }
    return scheme
        + "://"
        + authority
        + DotSegments.resolved(PercentEncoding.normalised(web.group("path").replace('\\', '/')))
        + query(web.group("query"))
        + fragment(web.group("fragment"));
  }

  /** Whether {@code value} is a web address, {@code http} or {@code https}. */
  public static boolean isWeb(String value) {
    return WEB.matcher(value.strip()).matches();
  }

  private static @Nullable String authority(String scheme, String given) {
    Matcher parts = HOST_PORT.matcher(given);
    if (!parts.matches()) {
      return null;
    }
    String host = host(PercentEncoding.decoded(parts.group("host")));
    if (host == null) {
      return null;
    }
    String port = parts.group("port");
    return port == null || port.isEmpty() || Integer.parseInt(port) == defaultPort(scheme)
        ? host
        : host + ":" + Integer.parseInt(port);
  }

  private static @Nullable String host(String given) {
    try {
      String ascii = IDN.toASCII(given, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
      return host.matches("[a-z0-9._\\-:\\[\\]]+") && !host.contains("..") ? host : null;
    } catch (IllegalArgumentException e) {
      return null; // no host name: the caller keeps the URL as it was given
    }
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static String query(@Nullable String given) {
    if (given == null) {
      return "";
    }
    String kept =
        Arrays.stream(given.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
            .map(PercentEncoding::normalised)
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean tracks(String parameter) {
    int end = parameter.indexOf('=');
    String name = end < 0 ? parameter : parameter.substring(0, end);
    return TrackingParameters.shipped().contains(PercentEncoding.decoded(name));
  }

  private static String fragment(@Nullable String given) {
    boolean kept = given != null && TELLS_DOCUMENTS_APART.matcher(given).matches();
    return kept ? "#" + given : "";
  }
}
