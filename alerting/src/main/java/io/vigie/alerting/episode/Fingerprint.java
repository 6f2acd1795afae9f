package io.vigie.alerting.episode;

import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.StableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells near-identical texts: a short text (fewer than {@value #SHORT_WORDS} words once
 * folded) by its exact fold, since two different insults of four words share most of their letters;
 * a longer one by a MinHash of its four-letter sequences, which a changed name, link or typo moves
 * little.
 *
 * <p>Part of keyed state: components may be added, never removed.
 *
 * @param exact digest of a short text's fold; null for a longer one
 * @param minHashes {@link MinHash#SIZE} values; empty for a short text
 */
public record Fingerprint(@Nullable String exact, List<Integer> minHashes) {
  private static final int SHORT_WORDS = 6;

  /** A script without spaces writes long texts as one word. */
  private static final int SHORT_LETTERS = 80;

  private static final int DIGEST_LENGTH = 32;

  @SuppressWarnings("NullAway") // state written before a list was added lacks it
  public Fingerprint {
    minHashes = minHashes == null ? List.of() : List.copyOf(minHashes);
  }

  /**
   * The fingerprint of a mention's title and text.
   *
   * @param names the party's names, which count for nothing
   * @return null when nothing is left to compare
   */
  public static @Nullable Fingerprint of(Mention mention, Collection<String> names) {
    List<String> words =
        FoldedText.words(mention.titleOrEmpty() + " " + mention.textOrEmpty(), names);
    if (words.isEmpty()) {
      return null;
    }
    String folded = String.join(" ", words);
    return words.size() < SHORT_WORDS && folded.length() < SHORT_LETTERS
        ? new Fingerprint(StableId.digest(folded).substring(0, DIGEST_LENGTH), List.of())
        : new Fingerprint(null, MinHash.of(folded));
  }

  /** Estimated share of four-letter sequences in common, 0 to 1; exact folds are equal or not. */
  public double similarity(Fingerprint other) {
    if (exact != null || other.exact != null) {
      return exact != null && exact.equals(other.exact) ? 1 : 0;
    }
    return MinHash.similarity(minHashes, other.minHashes);
  }

  /** Keys of which near-identical texts share at least one, nearly always. */
  List<String> keys() {
    if (exact != null) {
      return List.of("x:" + exact);
    }
    List<String> keys = new ArrayList<>();
    for (int band = 0; band < MinHash.BANDS; band++) {
      keys.add("b" + band + ":" + MinHash.band(minHashes, band));
    }
    return keys;
  }
}
