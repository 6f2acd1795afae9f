package io.vigie.detect.match;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Words of which a text must have one, or a query cannot match it. */
final class QueryTerms {
  private QueryTerms() {}

  /** Null when no such words can be told, as with wildcards. */
  static @Nullable Set<String> of(Query query) {
    if (query instanceof TermQuery term) {
      return Set.of(term.getTerm().text());
    }
    if (query instanceof PhraseQuery phrase) {
      return longest(phrase.getTerms());
    }
    if (query instanceof BoostQuery boost) {
      return of(boost.getQuery());
    }
    if (query instanceof ConstantScoreQuery constant) {
      return of(constant.getQuery());
    }
    return query instanceof BooleanQuery bool ? ofBoolean(bool) : null;
  }

  private static @Nullable Set<String> longest(Term[] terms) {
    return List.of(terms).stream()
        .map(Term::text)
        .max(Comparator.comparingInt(String::length))
        .map(Set::of)
        .orElse(null);
  }

  private static @Nullable Set<String> ofBoolean(BooleanQuery query) {
    Set<String> best = null;
    boolean required = false;
    for (BooleanClause clause : query) {
      if (clause.isRequired()) {
        required = true;
        best = smaller(best, of(clause.getQuery()));
      }
    }
    return required ? best : anyOf(query);
  }

  private static @Nullable Set<String> smaller(
      @Nullable Set<String> left, @Nullable Set<String> right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return letters(right) > letters(left) ? right : left;
  }

  /** Letters a word: of two requirements, the one with fewer and longer words rules out more. */
  private static int letters(Set<String> terms) {
    return terms.stream().mapToInt(String::length).min().orElse(0) * 4 - terms.size();
  }

  private static @Nullable Set<String> anyOf(BooleanQuery query) {
    Set<String> all = new HashSet<>();
    for (BooleanClause clause : query) {
      if (!clause.isProhibited()) {
        Set<String> terms = of(clause.getQuery());
        if (terms == null) {
          return null;
        }
        all.addAll(terms);
      }
    }
    return all;
  }
}
