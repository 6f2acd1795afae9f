package io.vigie.detect.match;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plain letter that a letter of another script looks like: by the confusables of Unicode (ICU's
 * skeleton), and by a table of our own for what that leaves out.
 */
final class LookAlikes {
  private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

  /** Bounded by the number of letters there are. */
  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  private static final String OURS =
      "иiпnгrвbнhкkмmтtзeчyшwщwяrбbдdлnυyνvηnωwβbγyδdλlκkμmπnσoτtθo"
          + "ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuᴠvᴡwʏyᴢz";

  private LookAlikes() {}

  /** Small letters from a to z; empty when it looks like none. */
  static String of(int codePoint) {
    return KNOWN.computeIfAbsent(codePoint, LookAlikes::compute);
  }

  private static String compute(int codePoint) {
    String skeleton = plain(CHECKER.getSkeleton(Character.toString(codePoint)));
    if (!skeleton.isEmpty()) {
      return skeleton;
    }
    int small = Character.toLowerCase(codePoint);
    String smallSkeleton = plain(CHECKER.getSkeleton(Character.toString(small)));
    return smallSkeleton.isEmpty() ? ours(small) : smallSkeleton;
  }

  private static String plain(String skeleton) {
    StringBuilder folded = new StringBuilder();
    skeleton.codePoints().forEach(c -> folded.append(CharacterFolding.of(c)));
    String letters = folded.toString().toLowerCase(Locale.ROOT);
    boolean plain = letters.length() == 1 && letters.charAt(0) >= 'a' && letters.charAt(0) <= 'z';
    return plain ? letters : "";
  }

  private static String ours(int codePoint) {
    int at = OURS.indexOf(codePoint);
    return at >= 0 && at % 2 == 0 ? OURS.substring(at + 1, at + 2) : "";
  }
}
