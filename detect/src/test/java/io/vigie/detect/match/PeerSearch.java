package io.vigie.detect.match;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.MatcherFactory;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Other ways to find many names in a text. They are given texts and names that are folded already,
 * words parted by one space, and so are spared that work.
 */
interface PeerSearch extends AutoCloseable {
  /** Calls back for every name that stands in the text as whole words. */
  void search(String text, Consumer<String> found) throws IOException;

  @Override
  default void close() throws IOException {}

  /** hankcs' double-array Aho-Corasick. */
  static PeerSearch ahoCorasick(Iterable<String> names) {
    TreeMap<String, String> padded = new TreeMap<>();
    names.forEach(name -> padded.put(" " + name + " ", name));
    AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(padded);
    return (text, found) ->
        trie.parseText(
            text,
            (AhoCorasickDoubleArrayTrie.IHit<String>) (begin, end, name) -> found.accept(name));
  }

  /** A walk from each word's start in Lucene's finite-state transducer. */
  static PeerSearch transducer(TreeMap<String, Long> names) {
    try {
      FSTCompiler<Long> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton())
              .build();
      IntsRefBuilder scratch = new IntsRefBuilder();
      for (Map.Entry<String, Long> name : names.entrySet()) {
        IntsRef input = Util.toUTF16(name.getKey(), scratch);
        compiler.add(input, name.getValue());
      }
      FST<Long> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
      return (text, found) -> walk(fst, text, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(FST<Long> fst, String text, Consumer<String> found) throws IOException {
    FST.BytesReader reader = fst.getBytesReader();
    FST.Arc<Long> arc = new FST.Arc<>();
    for (int start = 1; start > 0 && start < text.length(); start = text.indexOf(' ', start) + 1) {
      fst.getFirstArc(arc);
      for (int i = start; i < text.length(); i++) {
        if (arc.isFinal() && text.charAt(i) == ' ' && i > start) {
          found.accept(text.substring(start, i));
        }
        if (fst.findTargetArc(text.charAt(i), arc, arc, reader) == null) {
          break;
        }
      }
    }
  }

  /** Lucene Monitor with one phrase query a name. */
  static PeerSearch monitor(List<String> names) throws IOException {
    Monitor monitor = new Monitor(new org.apache.lucene.analysis.core.WhitespaceAnalyzer());
    List<MonitorQuery> queries =
        names.stream()
            .distinct()
            .map(name -> new MonitorQuery(name, new PhraseQuery("text", name.split(" "))))
            .toList();
    monitor.register(queries);
    MatcherFactory<QueryMatch> simple = QueryMatch.SIMPLE_MATCHER;
    return new PeerSearch() {
      @Override
      public void search(String text, Consumer<String> found) throws IOException {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        monitor.match(document, simple).getMatches().forEach(m -> found.accept(m.getQueryId()));
      }

      @Override
      public void close() throws IOException {
        monitor.close();
      }
    };
  }
}
