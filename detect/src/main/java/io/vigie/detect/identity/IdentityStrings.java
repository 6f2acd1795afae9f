package io.vigie.detect.identity;

import io.vigie.detect.identity.IdentityString.Source;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a party is known by: its domains and handles, and its names written as one word. */
final class IdentityStrings {
  /** A party with more of them is a mistake or an attack; the first ones count. */
  static final int MOST = 1_000;

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "sarl", "sas", "sasu", "sa", "eurl", "sci", "snc", "selarl", "scop", "ltd", "limited",
          "plc", "llc", "llp", "inc", "gmbh", "ag", "bv", "srl", "corp");
  private static final Set<String> SMALL_WORDS =
      Set.of("de", "du", "des", "la", "le", "les", "et", "and", "of", "the", "l", "d", "a", "au");
  private static final int SHORTEST_NAME = 4;
  private static final int ACRONYM_WORDS = 4;

  private final Map<String, IdentityString> byKey = new LinkedHashMap<>();

  private IdentityStrings() {}

  /** Each label once, of its strongest source; a domain's label once a public suffix. */
  static List<IdentityString> of(Party party) {
    IdentityStrings strings = new IdentityStrings();
    party.domains().forEach(strings::addDomain);
    party.handles().forEach(handle -> strings.add(Folding.plain(handle), Source.HANDLE, ""));
    strings.addName(party.name(), party.kind());
    party.aliases().forEach(alias -> strings.addName(alias, party.kind()));
    return List.copyOf(strings.byKey.values());
  }

  private void addDomain(String given) {
    Candidate domain = Candidate.domain(given);
    if (domain != null) {
      add(Folding.plain(domain.label()), Source.DOMAIN, domain.suffix());
    }
  }

  private void addName(String name, PartyKind kind) {
    List<String> words = words(name);
    String joined = String.join("", words);
    if (joined.length() < SHORTEST_NAME) {
      return;
    }
    add(joined, Source.NAME, "");
    if (kind == PartyKind.PERSON && words.size() == 2) {
      add(words.get(1) + words.get(0), Source.NAME, "");
    } else if (kind == PartyKind.BUSINESS) {
      addAcronym(words);
    }
  }

  private void addAcronym(List<String> words) {
    StringBuilder acronym = new StringBuilder();
    words.stream()
        .filter(word -> !SMALL_WORDS.contains(word))
        .forEach(word -> acronym.append(word.charAt(0)));
    if (acronym.length() >= ACRONYM_WORDS) {
      add(acronym.toString(), Source.ACRONYM, "");
    }
  }

  private void add(String label, Source source, String suffix) {
    int bytes = label.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0 || bytes > PartHashes.LONGEST || byKey.size() >= MOST) {
      return;
    }
    byKey.putIfAbsent(
        source == Source.DOMAIN ? label + "." + suffix : label,
        new IdentityString(label, source, suffix));
  }

  /** The words of a name without the legal forms at its ends. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replace("&", " et ").split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      String plain = Folding.plain(word);
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(0))) {
      words.remove(0);
    }
    return words;
  }
}
