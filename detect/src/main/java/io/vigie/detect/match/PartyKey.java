package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of key that a party is found by; each keeps its keys apart from the others'. */
enum PartyKey {
  NAME(0) {
    @Override
    List<String> values(Party party) {
      return party.aliases();
    }
  },
  HANDLE(1) {
    @Override
    List<String> values(Party party) {
      return party.handles();
    }
  },
  DOMAIN(2) {
    @Override
    List<String> values(Party party) {
      return party.domains();
    }
  },
  LISTING(3) {
    @Override
    List<String> values(Party party) {
      return party.listings();
    }
  },
  /** Only words that a text must have; the queries themselves are in {@link QueryIndex}. */
  QUERY(4) {
    @Override
    List<String> values(Party party) {
      return List.of();
    }
  },
  ID(5) {
    @Override
    List<String> values(Party party) {
      return List.of(party.id());
    }
  };

  /** More than there are kinds. */
  static final int KINDS = 8;

  private final int code;

  PartyKey(int code) {
    this.code = code;
  }

  /** A number below {@link #KINDS}. */
  int code() {
    return code;
  }

  /** What the portfolio gives; for names, the aliases. */
  abstract List<String> values(Party party);

  long hash(String key) {
    return Hashing.mix(Hashing.of(key) + code);
  }

  /** A handle as it is compared: without its at sign, in lower case; null when empty. */
  static @Nullable String handle(String given) {
    String bare = given.strip();
    bare = bare.startsWith("@") ? bare.substring(1) : bare;
    return bare.isEmpty() ? null : bare.toLowerCase(Locale.ROOT);
  }

  /** The name, then its aliases. */
  static String name(Party party, int ordinal) {
    return ordinal == 0 ? party.name() : party.aliases().get(ordinal - 1);
  }

  /** The key that is indexed for a handle, domain or listing; null for one that cannot be read. */
  @Nullable String normalise(String given) {
    WebAddress address = this == DOMAIN || this == LISTING ? WebAddress.parse(given) : null;
    return switch (this) {
      case HANDLE -> handle(given);
      case DOMAIN -> address == null ? null : address.host();
      case LISTING -> address == null ? null : address.key();
      case ID -> given;
      case NAME, QUERY -> throw new IllegalStateException("found by its words");
    };
  }
}
