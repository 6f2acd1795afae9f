package io.vigie.detect.identity;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A domain or handle that may imitate somebody.
 *
 * @param given as it came in
 * @param kind what it is
 * @param label what its owner chose: the label before the public suffix, or the whole handle;
 *     decoded from {@code xn--}
 * @param suffix the public suffix in ASCII, empty for a handle
 * @param above the labels before {@code label}, first to last; none for a handle
 * @param encoded whether the label was written in its {@code xn--} form
 */
record Candidate(
    String given, Kind kind, String label, String suffix, List<String> above, boolean encoded) {

  enum Kind {
    DOMAIN,
    HANDLE,
    /** What a profile is called, which nobody owns. */
    DISPLAY_NAME
  }

  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_GIVEN = 2_048;

  Candidate {
    above = List.copyOf(above);
  }

  /** What the text looks like: a domain when it ends in a public suffix, else a handle. */
  static @Nullable Candidate of(String given) {
    if (given.length() > LONGEST_GIVEN) {
      return null;
    }
    Candidate domain = given.strip().startsWith("@") ? null : domain(given);
    return domain != null ? domain : handle(given);
  }

  /** A host or address of the web; null when it has no name under a public suffix. */
  static @Nullable Candidate domain(String given) {
    if (given.length() > LONGEST_GIVEN) {
      return null;
    }
    String host = host(given);
    String ascii = ascii(host);
    String suffix = ascii.length() > LONGEST_HOST ? "" : PublicSuffixes.of(ascii);
    if (suffix.isEmpty() || ascii.length() <= suffix.length() + 1) {
      return null;
    }
    String[] labels = ascii.substring(0, ascii.length() - suffix.length() - 1).split("\\.", -1);
    String last = labels[labels.length - 1];
    String label = IDN.toUnicode(last);
    if (last.isEmpty() || label.startsWith("xn--")) {
      return null;
    }
    List<String> above = List.of(labels).subList(0, labels.length - 1);
    boolean encoded = host.contains("xn--");
    return new Candidate(given, Kind.DOMAIN, label, suffix, above, encoded);
  }

  /** An account name, with or without its at sign; null when nothing is left of it. */
  static @Nullable Candidate handle(String given) {
    String bare = visible(given.strip());
    bare = bare.startsWith("@") ? bare.substring(1) : bare;
    boolean name = !bare.isEmpty() && bare.length() <= LONGEST_HOST;
    return name ? new Candidate(given, Kind.HANDLE, bare, "", List.of(), false) : null;
  }

  /** What a profile shows as its name; null when nothing is left of it. */
  static @Nullable Candidate displayName(String given) {
    Candidate handle = handle(given);
    return handle == null
        ? null
        : new Candidate(given, Kind.DISPLAY_NAME, handle.label(), "", List.of(), false);
  }

  boolean isDomain() {
    return kind == Kind.DOMAIN;
  }

  /** The domain that its owner registered, in ASCII; the lower-case handle for a handle. */
  String owned() {
    return isDomain() ? ascii(label.toLowerCase(Locale.ROOT)) + "." + suffix : handleKey(label);
  }

  /** A handle as it is compared. */
  static String handleKey(String given) {
    String bare = given.strip();
    return (bare.startsWith("@") ? bare.substring(1) : bare).toLowerCase(Locale.ROOT);
  }

  private static String host(String given) {
    String rest = visible(given.strip());
    int scheme = rest.indexOf("://");
    rest = scheme >= 0 && scheme <= 8 ? rest.substring(scheme + 3) : rest;
    int end = 0;
    while (end < rest.length() && "/?#:\\ ".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(rest.lastIndexOf('@', end) + 1, end).toLowerCase(Locale.ROOT);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static String visible(String given) {
    return given.codePoints().anyMatch(Candidate::isHidden)
        ? given
            .codePoints()
            .filter(c -> !isHidden(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : given;
  }

  private static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT;
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
}
