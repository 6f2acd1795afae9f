package io.vigie.dashboards.store;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.json.MalformedRecordException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** How an alert lies in the Lucene index: its JSON, and what it is found and sorted by. */
final class AlertDocument {
  static final String ID = "id";
  static final String VERSION = "version";
  static final String TENANT = "tenant";
  static final String PARTY = "party";
  static final String STATUS = "status";
  static final String HARM = "harm";
  static final String SEVERITY = "severity";
  static final String ASSIGNEE = "assignee";
  static final String OPENED = "opened";
  static final String DUE = "due";
  static final String FRENCH = "french";
  static final String ENGLISH = "english";
  static final Set<String> STORED = Set.of("json");

  private static final String JSON = "json";

  private AlertDocument() {}

  /** Words are indexed twice, stemmed in each language, because quotes mix them. */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.of(FRENCH, new FrenchAnalyzer(), ENGLISH, new EnglishAnalyzer()));
  }

  static Document of(Alert alert) {
    Document document = new Document();
    document.add(new StoredField(JSON, AlertingCodecs.ALERT.encode(alert)));
    addFilters(document, alert);
    addOrders(document, alert);
    alert.detections().forEach(detection -> addWords(document, detection));
    return document;
  }

  static Alert alert(Document document) {
    BytesRef json = document.getBinaryValue(JSON);
    try {
      return AlertingCodecs.ALERT.decode(json.bytes, json.offset, json.length);
    } catch (MalformedRecordException e) {
      throw new IllegalStateException("the alert index holds what this version cannot read", e);
    }
  }

  private static void addFilters(Document document, Alert alert) {
    document.add(new StringField(ID, alert.id(), Store.NO));
    document.add(new StringField(TENANT, alert.tenant(), Store.NO));
    document.add(new StringField(PARTY, alert.partyId(), Store.NO));
    document.add(new StringField(STATUS, alert.status().name(), Store.NO));
    document.add(new StringField(SEVERITY, alert.severity().name(), Store.NO));
    alert.harms().forEach(harm -> document.add(new StringField(HARM, harm.name(), Store.NO)));
    if (alert.assignee() != null) {
      document.add(new StringField(ASSIGNEE, alert.assignee(), Store.NO));
    }
    document.add(new LongPoint(OPENED, alert.openedAt().toEpochMilli()));
  }

  private static void addOrders(Document document, Alert alert) {
    document.add(new NumericDocValuesField(VERSION, alert.version()));
    document.add(new NumericDocValuesField(OPENED, alert.openedAt().toEpochMilli()));
    document.add(new NumericDocValuesField(SEVERITY, alert.severity().ordinal()));
    if (alert.dueAt() != null) {
      document.add(new NumericDocValuesField(DUE, alert.dueAt().toEpochMilli()));
    }
    document.add(new SortedDocValuesField(ID, new BytesRef(alert.id())));
  }

  private static void addWords(Document document, Detection detection) {
    String title = detection.mention().titleOrEmpty();
    String text = detection.mention().textOrEmpty();
    for (String words : new String[] {detection.quote(), title, text}) {
      document.add(new TextField(FRENCH, words, Store.NO));
      document.add(new TextField(ENGLISH, words, Store.NO));
    }
  }
}
