package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds addresses, e-mail addresses, bare host names and handles in a text, in one pass. */
final class LinkScanner {
  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_ADDRESS = 4096;

  private final String text;
  private final List<Link> links = new ArrayList<>();
  private int done;

  private LinkScanner(String text) {
    this.text = text;
  }

  static List<Link> links(String text) {
    if (text.indexOf('.') < 0 && text.indexOf('@') < 0) {
      return List.of();
    }
    return new LinkScanner(text).scan();
  }

  private List<Link> scan() {
    for (int i = 0; i < text.length(); i = Math.max(i + 1, done)) {
      switch (text.charAt(i)) {
        case '@' -> atSign(i);
        case ':' -> colon(i);
        case '.' -> fullStop(i);
        default -> {}
      }
    }
    return links;
  }

  private void atSign(int at) {
    int from = back(at, LONGEST_LOCAL_PART, LinkScanner::isLocalPart);
    if (from < at) {
      int to = trimmed(from, forward(at + 1, LONGEST_HOST, LinkScanner::isHost));
      if (text.substring(at + 1, Math.max(at + 1, to)).indexOf('.') > 0) {
        add(Link.Kind.EMAIL, from, to);
      }
      return;
    }
    int to = trimmed(at + 1, forward(at + 1, LONGEST_LOCAL_PART, LinkScanner::isLocalPart));
    if (to > at + 1 && to + 1 < text.length() && text.charAt(to) == '@') {
      to = Math.max(to, trimmed(to + 1, forward(to + 1, LONGEST_HOST, LinkScanner::isHost)));
    }
    if (to > at + 1) {
      add(Link.Kind.HANDLE, at, to);
    }
  }

  private void colon(int colon) {
    if (!text.startsWith("://", colon)) {
      return;
    }
    int from = back(colon, 5, c -> c < 0x80 && Character.isLetter(c));
    String scheme = text.substring(from, colon).toLowerCase(Locale.ROOT);
    if (scheme.equals("http") || scheme.equals("https")) {
      add(
          Link.Kind.ADDRESS,
          from,
          trimmed(colon + 3, forward(colon + 3, LONGEST_ADDRESS, LinkScanner::isAddress)));
    }
  }

  private void fullStop(int stop) {
    int from = back(stop, LONGEST_HOST, LinkScanner::isHost);
    if (from == stop || stop + 1 >= text.length() || !isHost(text.charAt(stop + 1))) {
      return;
    }
    int host = trimmed(stop, forward(stop, LONGEST_HOST, LinkScanner::isHost));
    if (host <= stop + 1 || isLocalPartOfMail(stop)) {
      return;
    }
    boolean marked = text.regionMatches(true, from, "www.", 0, 4);
    boolean path = host < text.length() && text.charAt(host) == '/';
    int to = path ? trimmed(host, forward(host, LONGEST_ADDRESS, LinkScanner::isAddress)) : host;
    add(marked ? Link.Kind.ADDRESS : Link.Kind.BARE_HOST, from, to);
  }

  private boolean isLocalPartOfMail(int stop) {
    int end = forward(stop, LONGEST_LOCAL_PART, LinkScanner::isLocalPart);
    return end < text.length() && text.charAt(end) == '@';
  }

  private void add(Link.Kind kind, int from, int to) {
    links.add(new Link(kind, from, to));
    done = to;
  }

  private int back(int from, int most, CharacterTest test) {
    int index = from;
    int least = Math.max(done, from - most);
    while (index > least && test.accepts(text.charAt(index - 1))) {
      index--;
    }
    return index;
  }

  /** Every reach is limited, so that no text makes the scan slower than linear. */
  private int forward(int from, int most, CharacterTest test) {
    int index = from;
    int limit = Math.min(text.length(), from + most);
    while (index < limit && test.accepts(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** Without the punctuation that ends a sentence rather than an address. */
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && ".,;:!?)]}'’-*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isLocalPart(char c) {
    return isHost(c) || c == '_' || c == '+';
  }

  private static boolean isAddress(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"«»“”|".indexOf(c) < 0;
  }

  private interface CharacterTest {
    boolean accepts(char c);
  }
}
