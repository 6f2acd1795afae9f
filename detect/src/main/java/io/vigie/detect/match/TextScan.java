package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;
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
  private static final int ROOM = 1024;

  /** The room for a longer text is not kept. */
  private static final int LONGEST_KEPT = 1 << 18;

  private static final ThreadLocal<TextScan> OF_THREAD = ThreadLocal.withInitial(TextScan::new);
  private static final char[] CLASSES = ScanClasses.table();

  private final ScanGap gap = new ScanGap();
  private final WordDoubts doubts = new WordDoubts();
  private IndexScan[] indexes = {};
  private char[] text = new char[ROOM];
  private int end;
  private int found;
  private long hash;
  private int raw;
  private int letters;
  private int start;

  private TextScan() {}

  /** See {@link FirstLook}. */
  static int look(PartySegments segments, EvasionConfiguration evasions, String text) {
    return text.isEmpty()
        ? FirstLook.NOTHING
        : OF_THREAD.get().look(segments.indexes(), evasions, text);
  }

  private int look(List<PartyIndex> parties, EvasionConfiguration evasions, String given) {
    begin(parties, given);
    doubts.begin(evasions, indexes, text, end);
    scan();
    finishWord(end);
    if (text.length > LONGEST_KEPT) {
      text = new char[ROOM];
    }
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
    found = FirstLook.NOTHING;
    letters = 0;
    gap.clear();
  }

  private void scan() {
    int at = 0;
    while (at < end && found < FirstLook.NAMES) {
      char kind = CLASSES[text[at]];
      if (kind >= ScanClasses.LETTER) {
        at = letters(at);
      } else if (kind == ScanClasses.RARE) {
        at = rare(at);
      } else if (kind == ScanClasses.IGNORED) {
        at++;
        raw = raw * 31 + kind;
      } else {
        finishWord(at);
        at = signs(at);
      }
    }
  }

  private int letters(int from) {
    open(from);
    long open = hash;
    int written = raw;
    int at = from;
    char c = text[at];
    char folded = CLASSES[c];
    while (folded >= ScanClasses.LETTER) {
      open = Hashing.add(open, folded);
      written = written * 31 + c;
      at++;
      if (at == end) {
        break;
      }
      c = text[at];
      folded = CLASSES[c];
    }
    hash = open;
    raw = written;
    letters += at - from;
    return at;
  }

  private void open(int from) {
    if (letters == 0) {
      hash = Hashing.START;
      raw = 0;
      start = from;
    }
  }

  private int signs(int from) {
    int at = from;
    char kind = CLASSES[text[at]];
    while (kind < ScanClasses.IGNORED) {
      if (kind > ScanClasses.LINE && isInLink(at)) {
        found |= FirstLook.LINKS;
        doubts.linked();
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
    raw = raw * 31 + codePoint;
    letters += folded.length();
    if (alone) {
      finishWord(at + Character.charCount(codePoint));
    }
  }

  private void finishWord(int next) {
    if (letters == 0) {
      return;
    }
    if (doubts.accept(hash, raw, letters, start, next, gap)) {
      found = FirstLook.NAMES;
    }
    letters = 0;
    gap.clear();
  }
}
