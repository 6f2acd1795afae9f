package io.vigie.ingest.normalise;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its letter n-grams (Optimaize language-detector with a fixed
 * seed, so that the same text always gets the same answer). Thread-safe.
 */
public final class LanguageIdentifier {
  /** ISO 639-2 for a language that could not be told. */
  public static final String UNDETERMINED = "und";

  private static final double SURE = 0.7;
  private static final int LETTERS_NEEDED = 8;
  private static final int ENOUGH = 1_000;

  /** Above this many characters the library's short-text product of probabilities underflows. */
  private static final int SHORT = 40;

  private static final long SEED = 0;
  private static final Pattern NOT_WORDS =
      Pattern.compile("https?://\\S+|[@#]\\S+|\\S+@\\S+|[^\\p{L}\\p{M}'’\\s]+");

  private static final LanguageIdentifier SHIPPED = new LanguageIdentifier(detector());

  private final LanguageDetector detector;

  private LanguageIdentifier(LanguageDetector detector) {
    this.detector = detector;
  }

  /** The one instance: French and English are expected, six other languages are known. */
  public static LanguageIdentifier shipped() {
    return SHIPPED;
  }

  /** ISO 639-1 code of the language of {@code text}, {@link #UNDETERMINED} when unsure. */
  public String identify(String text) {
    String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    String words = NOT_WORDS.matcher(start).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    if (words.chars().filter(Character::isLetter).limit(LETTERS_NEEDED).count() < LETTERS_NEEDED) {
      return UNDETERMINED;
    }
    List<DetectedLanguage> languages = detector.getProbabilities(words);
    return languages.isEmpty() || languages.get(0).getProbability() < SURE
        ? UNDETERMINED
        : languages.get(0).getLocale().getLanguage();
  }

  private static LanguageDetector detector() {
    Map<LdLocale, Double> expected = new LinkedHashMap<>();
    List.of("fr", "en").forEach(code -> expected.put(LdLocale.fromString(code), 1.0));
    List.of("es", "it", "de", "nl", "pt", "ar")
        .forEach(code -> expected.put(LdLocale.fromString(code), 0.02));
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .withProfiles(new LanguageProfileReader().readBuiltIn(expected.keySet()))
          .languagePriorities(expected)
          .shortTextAlgorithm(SHORT)
          .seed(SEED)
          .probabilityThreshold(0.1)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("language profiles are missing from the build", e);
    }
  }
}
