package io.vigie.detect.match;

import java.util.List;

/**
 * The first look at a text, which makes nothing and mostly finds that nobody is named: one look in
 * a table a character, one multiplication to hash it, and at each word's end a look into the
 * filters. Only a text with a name, a link or a word of a query is split into words and read
 * closely.
 *
 * <p>Its words and gaps are those of {@link FoldedText}. One thread at a time.
 */
final class TextScan {
  /** Nobody is named. */
  static final int NOTHING = 0;

  /** There is an address or handle. */
  static final int LINKS = 1;

  /** A name or a word of a query stands there, if its letters bear it out; and maybe links. */
  static final int NAMES = 2;

  /** The room for a longer text is not kept. */
  private static final int LONGEST_KEPT = 1 << 18;

  private static final ThreadLocal<TextScan> OF_THREAD = ThreadLocal.withInitial(TextScan::new);
  private static final char[] CLASSES = ScanClasses.table();
  private static final long ET = Hashing.of("et");
  private static final long AND = Hashing.of("and");
  private static final long AND_SIGN = Hashing.of("&");

  private final ScanGap gap = new ScanGap();
  private IndexScan[] indexes = {};
  private char[] text = new char[1024];
  private int end;
  private int found;
  private long hash;
  private int letters;
  private int lastLetters;
  private int start;

  TextScan() {}

  /** What there may be in a text: {@link #NOTHING}, {@link #LINKS} or {@link #NAMES}. */
  static int look(PartySegments segments, String text) {
    return text.isEmpty() ? NOTHING : OF_THREAD.get().look(segments.indexes(), text);
  }

  int look(List<PartyIndex> parties, String given) {
    begin(parties, given);
    int at = 0;
    while (at < end && found < NAMES) {
      char kind = CLASSES[text[at]];
      if (kind >= ScanClasses.LETTER) {
        at = letters(at);
      } else if (kind == ScanClasses.RARE) {
        at = rare(at);
      } else if (kind == ScanClasses.IGNORED) {
        at++;
      } else {
        finishWord(at);
        at = signs(at);
      }
    }
    finishWord(end);
    finish();
    return found;
  }

  private void begin(List<PartyIndex> parties, String given) {
    end = given.length();
    if (text.length < end) {
      text = new char[Math.max(end, text.length * 2)];
    }
    given.getChars(0, end, text, 0);
    if (indexes.length != parties.size()) {
      indexes = new IndexScan[parties.size()];
    }
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = IndexScan.begin(indexes[i], parties.get(i));
    }
    found = NOTHING;
    letters = 0;
    lastLetters = 0;
    gap.clear();
  }

  private void finish() {
    if (text.length > LONGEST_KEPT) {
      text = new char[1024];
    }
  }

  private int letters(int from) {
    open(from);
    long open = hash;
    int at = from;
    char folded = CLASSES[text[at]];
    while (folded >= ScanClasses.LETTER) {
      open = Hashing.add(open, folded);
      at++;
      if (at == end) {
        break;
      }
      folded = CLASSES[text[at]];
    }
    hash = open;
    letters += at - from;
    return at;
  }

  private void open(int from) {
    if (letters == 0) {
      hash = Hashing.START;
      start = from;
    }
  }

  private int signs(int from) {
    int at = from;
    char kind = CLASSES[text[at]];
    while (kind < ScanClasses.IGNORED) {
      if (kind > ScanClasses.LINE) {
        found |= isInLink(at) ? LINKS : NOTHING;
      }
      gap.add(kind);
      at++;
      if (at == end) {
        break;
      }
      kind = CLASSES[text[at]];
    }
    return at;
  }

  /** Whether {@link LinkScanner} could find something at a sign. */
  private boolean isInLink(int at) {
    return switch (text[at]) {
      case '@' -> true;
      case ':' -> at + 2 < end && text[at + 1] == '/' && text[at + 2] == '/';
      case '.' -> at > 0 && at + 1 < end && isHost(text[at - 1]) && isHost(text[at + 1]);
      default -> false;
    };
  }

  private static boolean isHost(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private int rare(int at) {
    int codePoint = Character.codePointAt(text, at, end);
    String folded = CharacterFolding.of(codePoint);
    if (folded.isEmpty()) {
      rareSign(ScanClasses.ofSign(codePoint), at);
    } else {
      rareLetters(codePoint, folded, at);
    }
    return at + Character.charCount(codePoint);
  }

  private void rareSign(char kind, int at) {
    if (kind != ScanClasses.IGNORED) {
      finishWord(at);
      gap.add(kind);
    }
  }

  private void rareLetters(int codePoint, String folded, int at) {
    boolean alone = WordSplitter.isAlone(codePoint);
    if (alone) {
      finishWord(at);
    }
    open(at);
    for (int i = 0; i < folded.length(); i++) {
      hash = Hashing.add(hash, folded.charAt(i));
    }
    letters += folded.length();
    if (alone) {
      finishWord(at);
    }
  }

  private void finishWord(int next) {
    if (letters == 0) {
      return;
    }
    long word = Hashing.mix(hash);
    if (letters <= 3 && (word == ET || word == AND)) {
      word = AND_SIGN;
      letters = 1;
    }
    int kind = gap.kind(lastLetters);
    boolean touches = touches(start - 1) || touches(next);
    for (IndexScan index : indexes) {
      if (index.accept(word, kind, touches)) {
        found = NAMES;
      }
    }
    lastLetters = letters;
    letters = 0;
    gap.clear();
  }

  /** Whether a sign stands there, so that a word beside it may be a hashtag or part of a link. */
  private boolean touches(int at) {
    return at >= 0 && at < end && CLASSES[text[at]] > ScanClasses.LINE;
  }
}
