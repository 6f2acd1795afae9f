package io.vigie.dashboards.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a scope and a query into the one Lucene query that finds their alerts. */
final class AlertFilter {
  private AlertFilter() {}

  static Query of(Scope scope, AlertQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(visibleTo(scope), Occur.FILTER);
    anyOf(all, AlertDocument.STATUS, names(query.statuses()));
    anyOf(all, AlertDocument.HARM, names(query.harms()));
    anyOf(all, AlertDocument.SEVERITY, names(query.severities()));
    exactly(all, AlertDocument.PARTY, query.party());
    exactly(all, AlertDocument.ASSIGNEE, query.assignee());
    if (query.from() != null || query.to() != null) {
      all.add(opened(query.from(), query.to()), Occur.FILTER);
    }
    if (query.text() != null && !query.text().isBlank()) {
      all.add(SearchWords.parse(query.text()), Occur.FILTER);
    }
    return all.build();
  }

  static Query byId(Scope scope, String id) {
    return new BooleanQuery.Builder()
        .add(visibleTo(scope), Occur.FILTER)
        .add(new TermQuery(new Term(AlertDocument.ID, id)), Occur.FILTER)
        .build();
  }

  private static Query visibleTo(Scope scope) {
    if (scope.seesEverything()) {
      return new MatchAllDocsQuery();
    }
    return new BooleanQuery.Builder()
        .add(in(AlertDocument.TENANT, scope.tenants()), Occur.SHOULD)
        .add(in(AlertDocument.PARTY, scope.parties()), Occur.SHOULD)
        .build();
  }

  private static Query opened(@Nullable Instant from, @Nullable Instant to) {
    long first = from == null ? Long.MIN_VALUE : roundedUp(from);
    long last = to == null ? Long.MAX_VALUE : roundedUp(to) - 1;
    return LongPoint.newRangeQuery(AlertDocument.OPENED, first, last);
  }

  /** The index counts milliseconds; a bound between two of them starts at the later one. */
  private static long roundedUp(Instant instant) {
    long millis = instant.toEpochMilli();
    return Instant.ofEpochMilli(millis).equals(instant) ? millis : millis + 1;
  }

  private static void anyOf(BooleanQuery.Builder all, String field, List<String> values) {
    if (!values.isEmpty()) {
      all.add(in(field, values), Occur.FILTER);
    }
  }

  private static void exactly(BooleanQuery.Builder all, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }

  private static Query in(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
