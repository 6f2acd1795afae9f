package io.vigie.detect.identity;

import java.net.IDN;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the part of a host begins that somebody owns: the public suffix list that crawler-commons
 * ships, its private part included (what stands before {@code github.io} belongs to that user), and
 * the names reserved by RFC 2606. Endings that the list does not know are no suffix.
 */
final class PublicSuffixes {
  private static final Set<String> RESERVED = Set.of("example", "test", "invalid", "localhost");
  private static final int LONGEST_RULE = 5;

  /** Rules by their domain in ASCII, without the sign that begins a wildcard or exception. */
  private static final Map<String, Rule> RULES = new HashMap<>();

  private enum Rule {
    SUFFIX,
    /** {@code *.ck}: one label more belongs to the suffix. */
    WILDCARD,
    /** {@code !www.ck}: one label fewer. */
    EXCEPTION
  }

  static {
    RESERVED.forEach(name -> RULES.put(name, Rule.SUFFIX));
    for (String line : WordSet.lines("/effective_tld_names.dat")) {
      if (!line.startsWith("//")) {
        add(line.strip());
      }
    }
  }

  private PublicSuffixes() {}

  /** The public suffix of a host in ASCII, without leading dot; empty when it has none. */
  static String of(String host) {
    int from = host.length();
    String longest = "";
    for (int labels = 0; labels <= LONGEST_RULE && from > 0; labels++) {
      from = host.lastIndexOf('.', from - 1);
      String domain = host.substring(from + 1);
      Rule rule = RULES.get(domain);
      if (rule == Rule.EXCEPTION) {
        return domain.substring(domain.indexOf('.') + 1);
      }
      boolean inWildcard = labels > 0 && isWildcard(domain.substring(domain.indexOf('.') + 1));
      longest = rule == Rule.SUFFIX || inWildcard ? domain : longest;
    }
    return longest;
  }

  private static boolean isWildcard(String domain) {
    return RULES.get("*." + domain) == Rule.WILDCARD;
  }

  private static void add(String line) {
    if (line.startsWith("!")) {
      RULES.put(ascii(line.substring(1)), Rule.EXCEPTION);
    } else if (line.startsWith("*.")) {
      RULES.put("*." + ascii(line.substring(2)), Rule.WILDCARD);
    } else {
      RULES.put(ascii(line), Rule.SUFFIX);
    }
  }

  private static String ascii(String domain) {
    return domain.chars().allMatch(c -> c < 0x80)
        ? domain
        : IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
  }
}
