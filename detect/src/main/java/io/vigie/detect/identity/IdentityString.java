package io.vigie.detect.identity;

/**
 * One string that a party is known by.
 *
 * @param label its letters and digits, folded by {@link Folding#plain}
 * @param source where it comes from
 * @param suffix the public suffix of a domain, without leading dot; empty for anything else
 */
record IdentityString(String label, Source source, String suffix) {

  /** Strongest first: what the party itself chose to be found by, then what is made of its name. */
  enum Source {
    DOMAIN,
    HANDLE,
    NAME,
    /** The first letters of a long name; too short to be misspelt recognisably. */
    ACRONYM;

    private static final Source[] ALL = values();

    static Source of(int ordinal) {
      return ALL[ordinal];
    }

    boolean isOwn() {
      return this == DOMAIN || this == HANDLE;
    }
  }
}
