package io.vigie.dashboards.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads the words a person typed, once in each language: an alert is found when either reading
 * finds it, so that a stop word of one language never hides what the other finds.
 */
final class SearchWords {
  private static final int LONGEST = 1000;
  private static final Analyzer ANALYZER = AlertDocument.analyzer();

  private SearchWords() {}

  static Query parse(String words) {
    if (words.length() > LONGEST) {
      throw new SearchSyntaxException(
          "The search should have at most "
              + LONGEST
              + " characters: it had "
              + words.length()
              + ".");
    }
    return new BooleanQuery.Builder()
        .add(parse(AlertDocument.FRENCH, words), Occur.SHOULD)
        .add(parse(AlertDocument.ENGLISH, words), Occur.SHOULD)
        .build();
  }

  private static Query parse(String field, String words) {
    try {
      return findable(new WordParser(field).parse(words));
    } catch (ParseException | IndexSearcher.TooManyClauses e) {
      throw new SearchSyntaxException(
          "The search cannot be read"
              + (e.getMessage() != null && e.getMessage().startsWith(WordParser.OURS)
                  ? ": " + e.getMessage().substring(WordParser.OURS.length())
                  : ": check quotes, brackets and the signs + - * ~ : /, or put the words in"
                      + " quotes."),
          e);
    }
  }

  /** A search of exclusions alone means everything but them; in Lucene it finds nothing. */
  private static Query findable(Query query) {
    boolean onlyExcludes =
        query instanceof BooleanQuery all
            && !all.clauses().isEmpty()
            && all.clauses().stream().allMatch(clause -> clause.getOccur() == Occur.MUST_NOT);
    if (!onlyExcludes) {
      return query;
    }
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    rest.add(new MatchAllDocsQuery(), Occur.MUST);
    ((BooleanQuery) query).clauses().forEach(rest::add);
    return rest.build();
  }

  /** Words only: no other field, and no pattern that could walk the whole index. */
  private static final class WordParser extends QueryParser {
    static final String OURS = "vigie: ";
    private final String words;

    WordParser(String words) {
      super(words, ANALYZER);
      this.words = words;
      setDefaultOperator(Operator.AND);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
      return super.getFieldQuery(ours(field), text, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
      return super.getFieldQuery(ours(field), text, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String text) throws ParseException {
      return super.getPrefixQuery(ours(field), text);
    }

    @Override
    protected Query getFuzzyQuery(String field, String text, float similarity)
        throws ParseException {
      return super.getFuzzyQuery(ours(field), text, similarity);
    }

    @Override
    protected Query getWildcardQuery(String field, String text) throws ParseException {
      throw new ParseException(OURS + "a star can only stand at the end of a word.");
    }

    @Override
    protected Query getRegexpQuery(String field, String text) throws ParseException {
      throw new ParseException(OURS + "put what contains a slash in quotes.");
    }

    @Override
    protected Query getRangeQuery(
        String field, String from, String to, boolean withFrom, boolean withTo)
        throws ParseException {
      throw new ParseException(
          OURS + "ranges are not understood; use the dates beside the search.");
    }

    private String ours(String field) throws ParseException {
      if (!field.equals(words)) {
        throw new ParseException(
            OURS + "there is no field \"" + field + "\"; put what contains a colon in quotes.");
      }
      return field;
    }
  }
}
