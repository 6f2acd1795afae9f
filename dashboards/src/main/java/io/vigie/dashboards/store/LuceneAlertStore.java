package io.vigie.dashboards.store;

import io.vigie.alerting.alert.Alert;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Alerts in a Lucene index of one folder. */
public final class LuceneAlertStore implements AlertStore {
  private final LogIndex index;

  private LuceneAlertStore(LogIndex index) {
    this.index = index;
  }

  /**
   * Opens the index of {@code folder}, or starts an empty one where there is none or where it is
   * damaged or of another layout: its alerts then come back from the log.
   *
   * @throws java.io.UncheckedIOException when the folder cannot be written, or another process has
   *     it open
   */
  public static LuceneAlertStore open(Path folder) {
    return new LuceneAlertStore(LogIndex.open(folder, AlertDocument.analyzer()));
  }

  @Override
  public AlertPage search(Scope scope, AlertQuery query) {
    Query filter = AlertFilter.of(scope, query);
    AlertOrder order = AlertOrder.of(query.sort());
    return index.read(searcher -> page(searcher, filter, order, query));
  }

  @Override
  public Optional<Alert> get(Scope scope, String id) {
    return index.read(
        searcher -> {
          ScoreDoc[] hits = searcher.search(AlertFilter.byId(scope, id), 1).scoreDocs;
          return hits.length == 0 ? Optional.empty() : Optional.of(alert(searcher, hits[0]));
        });
  }

  @Override
  public synchronized void put(Collection<Alert> alerts, Map<Integer, Long> newOffsets) {
    index.write(
        writer -> {
          for (Alert alert : newest(alerts).values()) {
            writer.updateDocument(idTerm(alert.id()), AlertDocument.of(alert));
          }
        },
        newOffsets);
  }

  @Override
  public void remove(Collection<String> ids) {
    Term[] terms = ids.stream().map(LuceneAlertStore::idTerm).toArray(Term[]::new);
    index.write(writer -> writer.deleteDocuments(terms), Map.of());
  }

  @Override
  public Map<Integer, Long> offsets() {
    return index.offsets();
  }

  @Override
  public void close() {
    index.close();
  }

  private static AlertPage page(
      IndexSearcher searcher, Query filter, AlertOrder order, AlertQuery query) throws IOException {
    FieldDoc after =
        query.cursor() == null
            ? null
            : order.after(query.cursor(), searcher.getIndexReader().maxDoc());
    TopDocs top = searcher.searchAfter(after, filter, query.size() + 1, order.sort());
    List<Alert> items = new ArrayList<>();
    for (int i = 0; i < Math.min(query.size(), top.scoreDocs.length); i++) {
      items.add(alert(searcher, top.scoreDocs[i]));
    }
    boolean more = top.scoreDocs.length > query.size();
    String next = more ? order.cursor((FieldDoc) top.scoreDocs[query.size() - 1]) : null;
    return new AlertPage(items, next, searcher.count(filter));
  }

  /** What of the batch is newer than what is held, by id. */
  private Map<String, Alert> newest(Collection<Alert> alerts) {
    Map<String, Alert> newest = new LinkedHashMap<>();
    Map<String, Long> held = new HashMap<>();
    for (Alert alert : alerts) {
      long version = held.computeIfAbsent(alert.id(), this::versionHeld);
      if (alert.version() > version) {
        newest.put(alert.id(), alert);
        held.put(alert.id(), alert.version());
      }
    }
    return newest;
  }

  private long versionHeld(String id) {
    return index.read(
        searcher -> {
          ScoreDoc[] hits = searcher.search(new TermQuery(idTerm(id)), 1).scoreDocs;
          return hits.length == 0 ? Long.MIN_VALUE : version(searcher, hits[0].doc);
        });
  }

  private static long version(IndexSearcher searcher, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues versions = DocValues.getNumeric(leaf.reader(), AlertDocument.VERSION);
    return versions.advanceExact(document - leaf.docBase) ? versions.longValue() : Long.MIN_VALUE;
  }

  private static Alert alert(IndexSearcher searcher, ScoreDoc hit) throws IOException {
    return AlertDocument.alert(searcher.storedFields().document(hit.doc, AlertDocument.STORED));
  }

  private static Term idTerm(String id) {
    return new Term(AlertDocument.ID, id);
  }
}
