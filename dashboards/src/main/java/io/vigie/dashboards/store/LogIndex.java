package io.vigie.dashboards.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/**
 * A Lucene index of one folder that is a view of a topic. The offsets of the log lie in the same
 * commit as the documents, so that the two can never disagree; commits are at most one a second.
 */
final class LogIndex implements AutoCloseable {
  private static final long COMMIT_PAUSE = Duration.ofSeconds(1).toNanos();

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Map<Integer, Long> offsets;
  private long lastCommit = System.nanoTime();

  private LogIndex(IndexWriter writer) throws IOException {
    this.writer = writer;
    this.offsets = new TreeMap<>(CommittedOffsets.read(writer.getLiveCommitData()));
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index of {@code folder}, or starts an empty one where there is none or where it is
   * damaged or of another layout: its documents then come back from the log.
   *
   * @throws UncheckedIOException when the folder cannot be written, or another process has it open
   */
  static LogIndex open(Path folder, Analyzer analyzer) {
    try {
      return new LogIndex(IndexFolder.open(folder, analyzer));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the index in " + folder, e);
    }
  }

  /** What is done with the index. */
  interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /** What is done to the index. */
  interface Writing {
    void with(IndexWriter writer) throws IOException;
  }

  /** Searches what was written last. */
  <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /**
   * Writes, and shows what was written to every later search.
   *
   * @param newOffsets by partition, where the log goes on after what is written; empty when it says
   *     nothing about the log
   */
  synchronized void write(Writing writing, Map<Integer, Long> newOffsets) {
    try {
      writing.with(writer);
      searchers.maybeRefreshBlocking();
      offsets.putAll(newOffsets);
      if (System.nanoTime() - lastCommit >= COMMIT_PAUSE) {
        commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index", e);
    }
  }

  /** By partition, where the log goes on. */
  synchronized Map<Integer, Long> offsets() {
    return Map.copyOf(offsets);
  }

  @Override
  public synchronized void close() {
    try {
      commit();
      searchers.close();
      writer.close();
      writer.getDirectory().close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }

  private void commit() throws IOException {
    writer.setLiveCommitData(CommittedOffsets.write(offsets).entrySet());
    writer.commit();
    lastCommit = System.nanoTime();
  }
}
