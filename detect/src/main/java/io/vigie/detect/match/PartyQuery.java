package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One query of a party, ready to run.
 *
 * @param source as the analyst wrote it
 * @param terms see {@link QueryTerms}; null when the query has to be run on every mention
 */
record PartyQuery(Party party, String source, Query query, @Nullable Set<String> terms) {
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String ABOUT = "about";

  private static final Logger LOG = LoggerFactory.getLogger(PartyQuery.class);
  private static final String[] FIELDS = {TEXT, TITLE, ABOUT};

  /** The queries of a party that can be read; one that cannot is logged and left out. */
  static List<PartyQuery> of(Party party) {
    return party.queries().stream()
        .map(source -> parse(party, source))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  @SuppressWarnings("NullAway") // callers filter what could not be read
  private static PartyQuery parse(Party party, String source) {
    QueryParser parser = new MultiFieldQueryParser(FIELDS, new FoldedAnalyzer());
    parser.setSplitOnWhitespace(false);
    try {
      Query query = parser.parse(source);
      return new PartyQuery(party, source, query, QueryTerms.of(query));
    } catch (ParseException | IllegalArgumentException | IndexSearcher.TooManyClauses e) {
      LOG.warn("query of party {} left out: {}: {}", party.id(), source, e.getMessage());
      return null;
    }
  }
}
