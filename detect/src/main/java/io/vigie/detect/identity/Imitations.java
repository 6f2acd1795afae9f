package io.vigie.detect.identity;

import io.vigie.ingest.mention.Mention;
import java.util.List;

/** Finds the parties that a newly seen domain or account imitates. Thread-safe. */
public interface Imitations {
  /** Finds none. */
  Imitations NONE = mention -> List.of();

  /**
   * One imitation a party, by party id; none for a mention of any other kind than {@code DOMAIN}
   * and {@code ACCOUNT}.
   */
  List<Imitation> find(Mention mention);

  /** Those of the parties of a finder. */
  static Imitations of(LookalikeFinder finder) {
    return new MentionImitations(finder)::find;
  }
}
