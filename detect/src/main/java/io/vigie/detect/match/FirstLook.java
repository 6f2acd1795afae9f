package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;

/** Tells, before anything is made of a text, what there may be in it. */
interface FirstLook {
  /** Nobody is named. */
  int NOTHING = 0;

  /** There is an address or handle. */
  int LINKS = 1;

  /** A name or a word of a query may stand there; and maybe links. */
  int NAMES = 2;

  /** Lets every text be read closely: slow, and what every other first look must agree with. */
  FirstLook NONE = (segments, evasions, text) -> NAMES;

  /** {@link #NOTHING}, {@link #LINKS} or {@link #NAMES}. */
  int look(PartySegments segments, EvasionConfiguration evasions, String text);
}
