package io.vigie.detect.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tokens that are no words: addresses, links, telephone numbers, handles, hashtags. */
final class SpecialTokens {
  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_DOMAIN = 255;
  private static final int LEAST_SECRET = 4;
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "fr", "com", "net", "org", "eu", "io", "be", "ch", "ca", "info", "biz", "shop", "online",
          "site", "app", "co", "uk", "me", "xyz", "ru", "top", "club", "example", "store", "link");

  /** A token found, up to {@code end} in the folded characters. */
  record Hit(TokenKind kind, String form, int end) {}

  private final FoldedCharacters text;

  SpecialTokens(FoldedCharacters text) {
    this.text = text;
  }

  /** The special token that starts here, or null. */
  @Nullable Hit at(int position) {
    char c = text.at(position);
    if (c == '@') {
      return handle(position);
    }
    if (c == '#') {
      return hashtag(position);
    }
    if (c == '+' || Character.isDigit(c)) {
      int end = PhoneNumbers.endOf(text, position);
      return end > 0 ? new Hit(TokenKind.PHONE, "", end) : email(position);
    }
    if (!Character.isLetter(c) || isInsideWord(position)) {
      return null;
    }
    Hit link = link(position);
    return link != null ? link : email(position);
  }

  private boolean isInsideWord(int position) {
    return Character.isLetterOrDigit(text.at(position - 1));
  }

  private @Nullable Hit handle(int position) {
    int end = position + 1;
    while (isHandle(text.at(end))) {
      end++;
    }
    while (end > position + 1 && (text.at(end - 1) == '.' || text.at(end - 1) == '-')) {
      end--;
    }
    return end > position + 1
        ? new Hit(TokenKind.HANDLE, text.substring(position, end), end)
        : null;
  }

  private static boolean isHandle(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c == '@';
  }

  private @Nullable Hit hashtag(int position) {
    int end = position + 1;
    while (Character.isLetterOrDigit(text.at(end)) || text.at(end) == '_') {
      end++;
    }
    String form = WordForms.decoded(text.substring(position + 1, end));
    return form.isEmpty() ? null : new Hit(TokenKind.HASHTAG, form, end);
  }

  private @Nullable Hit link(int position) {
    if (startsWith("http://", position)
        || startsWith("https://", position)
        || startsWith("www.", position)) {
      return new Hit(TokenKind.URL, "", endOfLink(position));
    }
    int end = endOfDomain(position);
    boolean address = text.at(end) == '@' || text.at(end) == '+';
    return end < 0 || address ? null : new Hit(TokenKind.URL, "", endOfLink(end));
  }

  private boolean startsWith(String prefix, int position) {
    for (int i = 0; i < prefix.length(); i++) {
      if (text.at(position + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int endOfLink(int from) {
    int end = from;
    while (end < text.length() && isLink(text.at(end))) {
      end++;
    }
    while (end > from && ".,;:!?".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return Math.max(end, from);
  }

  private static boolean isLink(char c) {
    return !Character.isWhitespace(c) && "<>\"«»()".indexOf(c) < 0;
  }

  /** One past a bare domain such as {@code shop.example}, or -1. */
  private int endOfDomain(int position) {
    int end = position;
    int lastDot = -1;
    while (end - position < LONGEST_DOMAIN && isDomain(text.at(end))) {
      lastDot = text.at(end) == '.' && isDomain(text.at(end + 1)) ? end : lastDot;
      end++;
    }
    if (lastDot <= position || end - lastDot > LONGEST_LOCAL_PART) {
      return -1;
    }
    end = text.at(end - 1) == '.' ? end - 1 : end;
    return TOP_LEVEL.contains(text.substring(lastDot + 1, Math.max(end, lastDot + 1))) ? end : -1;
  }

  private static boolean isDomain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
  }

  private @Nullable Hit email(int position) {
    int at = position;
    while (at - position < LONGEST_LOCAL_PART && isLocalPart(text.at(at))) {
      at++;
    }
    if (at == position || text.at(at) != '@') {
      return null;
    }
    int end = at + 1;
    boolean dotted = false;
    while (end - at < LONGEST_DOMAIN && isDomain(text.at(end))) {
      dotted |= text.at(end) == '.' && isDomain(text.at(end + 1));
      end++;
    }
    end = text.at(end - 1) == '.' ? end - 1 : end;
    return dotted ? withSecret(end) : null;
  }

  private Hit withSecret(int end) {
    int last = end + 1;
    boolean another = false;
    while (last < text.length() && !Character.isWhitespace(text.at(last))) {
      another |= text.at(last) == '@';
      last++;
    }
    boolean parted = ":;|".indexOf(text.at(end)) >= 0;
    boolean secret = parted && !another && last - end > LEAST_SECRET;
    return secret ? new Hit(TokenKind.CREDENTIAL, "", last) : new Hit(TokenKind.EMAIL, "", end);
  }

  private static boolean isLocalPart(char c) {
    return isDomain(c) || c == '_' || c == '+' || c == '%';
  }
}
