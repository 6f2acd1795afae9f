package io.vigie.dashboards.store;

import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Annexes in a Lucene index of one folder. */
public final class LuceneAnnexStore implements AnnexStore {
  private static final String ID = "id";
  private static final String ANNEX = "annex";
  private static final String PLACE = "place";
  private static final String JSON = "json";
  private static final Sort BY_PLACE = new Sort(new SortField(PLACE, SortField.Type.LONG));

  private final LogIndex index;

  private LuceneAnnexStore(LogIndex index) {
    this.index = index;
  }

  /**
   * Opens the index of {@code folder}, or starts an empty one where there is none or where it is
   * damaged: its detections then come back from the log.
   *
   * @throws java.io.UncheckedIOException when the folder cannot be written, or another process has
   *     it open
   */
  public static LuceneAnnexStore open(Path folder) {
    return new LuceneAnnexStore(LogIndex.open(folder, new KeywordAnalyzer()));
  }

  @Override
  public void put(Collection<Annexed> annexed, Map<Integer, Long> newOffsets) {
    index.write(
        writer -> {
          for (Annexed each : annexed) {
            writer.updateDocument(idTerm(each.detection().id()), document(each));
          }
        },
        newOffsets);
  }

  @Override
  public void remove(Collection<String> detectionIds) {
    Term[] terms = detectionIds.stream().map(LuceneAnnexStore::idTerm).toArray(Term[]::new);
    index.write(writer -> writer.deleteDocuments(terms), Map.of());
  }

  @Override
  public List<Annexed> after(String annex, long place, int size) {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(ANNEX, annex)), Occur.FILTER)
            .add(LongPoint.newRangeQuery(PLACE, place + 1, Long.MAX_VALUE), Occur.FILTER)
            .build();
    return index.read(searcher -> found(searcher, query, size));
  }

  @Override
  public Map<Integer, Long> offsets() {
    return index.offsets();
  }

  @Override
  public void close() {
    index.close();
  }

  private static List<Annexed> found(IndexSearcher searcher, Query query, int size)
      throws IOException {
    List<Annexed> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, size, BY_PLACE).scoreDocs) {
      found.add(annexed(searcher.storedFields().document(hit.doc)));
    }
    return found;
  }

  private static Document document(Annexed annexed) {
    Document document = new Document();
    document.add(new StringField(ID, annexed.detection().id(), Store.NO));
    document.add(new StringField(ANNEX, annexed.annex(), Store.NO));
    document.add(new LongPoint(PLACE, annexed.place()));
    document.add(new NumericDocValuesField(PLACE, annexed.place()));
    document.add(new StoredField(JSON, AlertingCodecs.ANNEXED.encode(annexed)));
    return document;
  }

  private static Annexed annexed(Document document) {
    BytesRef json = document.getBinaryValue(JSON);
    try {
      return AlertingCodecs.ANNEXED.decode(json.bytes, json.offset, json.length);
    } catch (MalformedRecordException e) {
      throw new IllegalStateException("the annexes hold what this version cannot read", e);
    }
  }

  private static Term idTerm(String detectionId) {
    return new Term(ID, detectionId);
  }
}
