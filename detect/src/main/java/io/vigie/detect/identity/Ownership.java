package io.vigie.detect.identity;

import io.vigie.ingest.party.Party;
import java.util.Locale;

/** Whether a candidate is the party's own: its handle, its domain, or anything below that. */
final class Ownership {
  private Ownership() {}

  static boolean owns(Party party, Candidate candidate) {
    if (candidate.kind() == Candidate.Kind.DISPLAY_NAME) {
      return false;
    }
    if (!candidate.isDomain()) {
      String handle = candidate.owned();
      return party.handles().stream().anyMatch(own -> Candidate.handleKey(own).equals(handle));
    }
    String host = host(candidate);
    return party.domains().stream().anyMatch(own -> isBelow(host, own));
  }

  private static boolean isBelow(String host, String own) {
    Candidate domain = Candidate.domain(own);
    if (domain == null) {
      return false;
    }
    String ownHost = host(domain);
    return host.equals(ownHost) || host.endsWith("." + ownHost);
  }

  private static String host(Candidate domain) {
    String above = String.join(".", domain.above());
    String bare = above.equals("www") ? "" : above;
    String host = bare.isEmpty() ? domain.owned() : bare + "." + domain.owned();
    return host.toLowerCase(Locale.ROOT);
  }
}
