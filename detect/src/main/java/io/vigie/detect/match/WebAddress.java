package io.vigie.detect.match;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A web address as it is compared: no scheme, no {@code www.} or {@code m.}, no fragment, no
 * tracking parameter, no trailing slash, lower case, host in ASCII.
 *
 * @param segments the parts of the path
 * @param query the parameters that count, sorted; empty for none
 */
record WebAddress(String host, List<String> segments, String query) {
  private static final int MOST_SEGMENTS = 16;
  private static final int LONGEST_HOST = 253;
  private static final List<String> ACCOUNT_FOLDERS =
      List.of(
          "user", "users", "u", "in", "company", "channel", "c", "profile", "profil", "pages",
          "people", "r", "p", "add");

  /** Null when there is no host in it. */
  static @Nullable WebAddress parse(String given) {
    String rest = withoutScheme(given.strip());
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int question = rest.indexOf('?');
    String query = question < 0 ? "" : parameters(rest.substring(question + 1));
    rest = question < 0 ? rest : rest.substring(0, question);
    int slash = rest.indexOf('/');
    String host = host(slash < 0 ? rest : rest.substring(0, slash));
    if (host.indexOf('.') < 1 || host.length() > LONGEST_HOST) {
      return null;
    }
    return new WebAddress(host, slash < 0 ? List.of() : segments(rest.substring(slash)), query);
  }

  /** The whole address as one key. */
  String key() {
    String path = path(segments.size());
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The keys of every listing that this address is, or lies under. */
  List<String> listingKeys() {
    List<String> keys = new ArrayList<>();
    for (int depth = 0; depth <= segments.size(); depth++) {
      keys.add(path(depth));
    }
    if (!query.isEmpty()) {
      keys.add(key());
    }
    return keys;
  }

  /** The host and the domains that it lies under, down to two labels. */
  List<String> domains() {
    List<String> domains = new ArrayList<>();
    String rest = host;
    while (rest.indexOf('.') > 0) {
      domains.add(rest);
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return domains;
  }

  /** The account that the path may show: {@code /@x}, {@code /x}, {@code /user/x}; null if none. */
  @Nullable String account() {
    if (segments.isEmpty()) {
      return null;
    }
    boolean folder = segments.size() > 1 && ACCOUNT_FOLDERS.contains(segments.get(0));
    return PartyKey.handle(segments.get(folder ? 1 : 0));
  }

  private String path(int depth) {
    return depth == 0 ? host : host + "/" + String.join("/", segments.subList(0, depth));
  }

  private static String withoutScheme(String given) {
    int scheme = given.indexOf("://");
    return scheme >= 0 && scheme <= 8 ? given.substring(scheme + 3) : given;
  }

  private static String host(String authority) {
    String bare = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    int port = bare.indexOf(':');
    bare = port < 0 ? bare : bare.substring(0, port);
    bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    bare = ascii(bare);
    for (String prefix : List.of("www.", "m.")) {
      bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
    }
    return bare;
  }

  private static String ascii(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host;
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return host;
    }
  }

  private static List<String> segments(String path) {
    return Arrays.stream(decode(path).split("/", MOST_SEGMENTS + 2))
        .filter(segment -> !segment.isEmpty())
        .limit(MOST_SEGMENTS)
        .map(segment -> segment.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String parameters(String query) {
    TreeSet<String> kept = new TreeSet<>();
    for (String parameter : query.toLowerCase(Locale.ROOT).split("&", -1)) {
      if (!parameter.isEmpty() && !isTracking(parameter)) {
        kept.add(parameter);
      }
    }
    return String.join("&", kept);
  }

  private static boolean isTracking(String parameter) {
    return parameter.startsWith("utm_")
        || parameter.startsWith("fbclid=")
        || parameter.startsWith("gclid=")
        || parameter.startsWith("igsh")
        || parameter.startsWith("ref=");
  }
}
