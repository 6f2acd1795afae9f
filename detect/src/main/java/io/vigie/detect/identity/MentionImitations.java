package io.vigie.detect.identity;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads domains and profiles out of mentions and looks for the parties that they imitate. */
final class MentionImitations {

  /** Words of a title or text that may be the domain meant. */
  private static final int MOST_WORDS = 16;

  /** Handle and display name both resemble the same party. */
  private static final double BOTH_NAMES = 1;

  private final LookalikeFinder finder;

  MentionImitations(LookalikeFinder finder) {
    this.finder = finder;
  }

  List<Imitation> find(Mention mention) {
    if (mention.deleted()) {
      return List.of();
    }
    Map<String, Imitation> found = new TreeMap<>();
    if (mention.kind() == MentionKind.DOMAIN) {
      domains(mention, found);
    } else if (mention.kind() == MentionKind.ACCOUNT) {
      account(mention, found);
    }
    return List.copyOf(found.values());
  }

  /** A domain that the words name comes before the address, which may only be where it was seen. */
  private void domains(Mention mention, Map<String, Imitation> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (String field : new String[] {mention.textOrEmpty(), mention.titleOrEmpty()}) {
      words(field).forEach(word -> addDomain(word, candidates));
    }
    if (candidates.isEmpty()) {
      addDomain(mention.url() == null ? "" : mention.url(), candidates);
    }
    for (Candidate candidate : candidates) {
      for (Lookalike lookalike : search(candidate, mention).found()) {
        keep(found, imitation(lookalike, nameOf(candidate), 0, List.of()));
      }
    }
  }

  private void account(Mention mention, Map<String, Imitation> found) {
    Profile profile = Profile.of(mention);
    Search byHandle = search(handle(profile.handle()), mention);
    if (byHandle.isOwned()) {
      return;
    }
    List<Lookalike> handles = byHandle.found();
    List<Lookalike> names = search(displayName(profile.name()), mention).found();
    ProfileSigns signs = ProfileSigns.of(profile);
    for (Lookalike lookalike : names) {
      keep(
          found,
          imitation(lookalike, lookalike.candidate().strip(), signs.weight(), signs.reasons()));
    }
    for (Lookalike lookalike : handles) {
      boolean both = names.stream().anyMatch(n -> n.partyId().equals(lookalike.partyId()));
      List<String> reasons = new ArrayList<>(signs.reasons());
      if (both) {
        reasons.add("Its display name “" + profile.name() + "” resembles the party's too.");
      }
      double weight = signs.weight() + (both ? BOTH_NAMES : 0);
      keep(found, imitation(lookalike, lookalike.candidate().strip(), weight, reasons));
    }
  }

  private Search search(@Nullable Candidate candidate, Mention mention) {
    return finder.search(
        candidate, party -> party.isWatchedAt(mention.seenAt()) && !isListed(party, mention));
  }

  private static @Nullable Candidate handle(@Nullable String name) {
    return name == null ? null : Candidate.handle(name);
  }

  private static @Nullable Candidate displayName(@Nullable String name) {
    return name == null ? null : Candidate.displayName(name);
  }

  private static void addDomain(String word, List<Candidate> candidates) {
    Candidate domain = Candidate.domain(word);
    if (domain != null) {
      candidates.add(domain);
    }
  }

  private static List<String> words(String field) {
    String head = field.length() > 4_096 ? field.substring(0, 4_096) : field;
    return List.of(head.split("[\\s,;<>()\"«»“”]+", MOST_WORDS + 1)).stream()
        .limit(MOST_WORDS)
        .filter(word -> word.indexOf('.') > 0)
        .toList();
  }

  /** The host alone, as it was written. */
  private static String nameOf(Candidate candidate) {
    String given = candidate.given().strip();
    int scheme = given.indexOf("://");
    String rest = scheme >= 0 ? given.substring(scheme + 3) : given;
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }

  private static Imitation imitation(
      Lookalike lookalike, String name, double weight, List<String> more) {
    List<String> reasons = new ArrayList<>(lookalike.reasons());
    reasons.addAll(more);
    double score = lookalike.score();
    if (weight != 0) {
      double odds = Math.log(score / (1 - Math.min(score, 0.999))) + weight;
      score = Math.round(1000 / (1 + Math.exp(-odds))) / 1000.0;
    }
    return new Imitation(lookalike.partyId(), name, score, reasons);
  }

  private static void keep(Map<String, Imitation> found, Imitation imitation) {
    found.merge(
        imitation.partyId(), imitation, (one, other) -> other.score() > one.score() ? other : one);
  }

  /** A page that the party itself declared as its own. */
  private static boolean isListed(Party party, Mention mention) {
    Author author = mention.author();
    return party.listings().stream()
        .map(MentionImitations::page)
        .anyMatch(
            own ->
                own.equals(page(mention.url()))
                    || (author != null && own.equals(page(author.url()))));
  }

  private static String page(@Nullable String url) {
    String bare = url == null ? "" : url.toLowerCase(Locale.ROOT);
    bare = bare.substring(bare.indexOf("://") < 0 ? 0 : bare.indexOf("://") + 3);
    bare = bare.startsWith("www.") ? bare.substring(4) : bare;
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
