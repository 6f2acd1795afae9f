package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/**
 * The extra queries of the parties. Only those of which a required word stands in the mention are
 * run, on a one-document index in memory.
 */
final class QueryIndex {
  private final Map<Long, List<PartyQuery>> byWord = new HashMap<>();
  private final List<PartyQuery> always = new ArrayList<>();

  private QueryIndex() {}

  static QueryIndex of(List<Party> parties) {
    QueryIndex index = new QueryIndex();
    parties.forEach(party -> PartyQuery.of(party).forEach(index::add));
    return index;
  }

  /** Hashes of the words of which a text must have one for a query to match it. */
  Set<Long> words() {
    return byWord.keySet();
  }

  /** Whether there is a query that any text may match. */
  boolean hasAlways() {
    return !always.isEmpty();
  }

  private void add(PartyQuery query) {
    Set<String> terms = query.terms();
    if (terms == null) {
      always.add(query);
    } else {
      for (String term : terms) {
        byWord.computeIfAbsent(Hashing.of(term), hash -> new ArrayList<>(1)).add(query);
      }
    }
  }

  /** The queries that match a mention. */
  List<PartyQuery> matching(List<MentionField> fields) {
    Set<PartyQuery> candidates = candidates(fields);
    if (candidates.isEmpty()) {
      return List.of();
    }
    MemoryIndex document = document(fields);
    return candidates.stream().filter(query -> matches(document, query.query())).toList();
  }

  private Set<PartyQuery> candidates(List<MentionField> fields) {
    Set<PartyQuery> candidates = new LinkedHashSet<>(always);
    if (byWord.isEmpty()) {
      return candidates;
    }
    for (MentionField field : fields) {
      for (int word = 0; word < field.words().size(); word++) {
        candidates.addAll(byWord.getOrDefault(field.words().hash(word), List.of()));
      }
    }
    return candidates;
  }

  private static MemoryIndex document(List<MentionField> fields) {
    MemoryIndex document = new MemoryIndex();
    FoldedAnalyzer analyzer = new FoldedAnalyzer();
    for (MentionField field : fields) {
      String name =
          switch (field.field()) {
            case TEXT -> PartyQuery.TEXT;
            case TITLE -> PartyQuery.TITLE;
            case ABOUT -> PartyQuery.ABOUT;
          };
      document.addField(name, field.text(), analyzer);
    }
    return document;
  }

  private static boolean matches(MemoryIndex document, Query query) {
    return document.search(query) > 0;
  }
}
