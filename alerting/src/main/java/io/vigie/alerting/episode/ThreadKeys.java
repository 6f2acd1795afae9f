package io.vigie.alerting.episode;

import io.vigie.ingest.mention.Mention;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ties mentions into one thread: their id (every revision has the same), their canonical URL,
 * what they answer and what they copy, each by id or URL.
 */
final class ThreadKeys {
  private ThreadKeys() {}

  static Set<String> of(Mention mention) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(mention.requiredId()));
    if (!isTheListingItself(mention)) {
      add(keys, mention.url());
    }
    add(keys, mention.inReplyTo());
    add(keys, mention.sameAs());
    return keys;
  }

  private static String key(String idOrUrl) {
    return "t:" + idOrUrl.strip();
  }

  private static void add(Set<String> keys, @Nullable String idOrUrl) {
    if (idOrUrl != null && !idOrUrl.isBlank()) {
      keys.add(key(idOrUrl));
    }
  }

  /** Some sources give all reviews of a page the page's own address: that is no thread. */
  private static boolean isTheListingItself(Mention mention) {
    return mention.url() != null && mention.url().equals(mention.about());
  }
}
