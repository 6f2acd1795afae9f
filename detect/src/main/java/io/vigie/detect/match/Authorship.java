package io.vigie.detect.match;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a mention that the party wrote itself. */
final class Authorship {
  private Authorship() {}

  /** Whether the author's handle or page is the party's handle, listing or domain. */
  static boolean isOwn(Party party, Mention mention) {
    Author author = mention.author();
    return author != null && (isHandle(party, author.handle()) || isPage(party, author.url()));
  }

  private static boolean isHandle(Party party, @Nullable String handle) {
    String key = handle == null ? null : PartyKey.handle(handle);
    return key != null
        && party.handles().stream().anyMatch(own -> key.equals(PartyKey.handle(own)));
  }

  private static boolean isPage(Party party, @Nullable String url) {
    WebAddress page = url == null ? null : WebAddress.parse(url);
    if (page == null) {
      return false;
    }
    return isHandle(party, page.account())
        || hasAny(PartyKey.LISTING, party.listings(), page.listingKeys())
        || hasAny(PartyKey.DOMAIN, party.domains(), page.domains());
  }

  private static boolean hasAny(PartyKey kind, List<String> own, List<String> keys) {
    return own.stream().map(kind::normalise).anyMatch(keys::contains);
  }
}
