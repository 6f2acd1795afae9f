package io.vigie.dashboards.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of an index: opens a sound one, and empties one that cannot be trusted. */
final class IndexFolder {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final double BUFFER_MEGABYTES = 32;

  private IndexFolder() {}

  static IndexWriter open(Path folder, Analyzer analyzer) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      // The lock comes first: an index that another process writes must never be judged or emptied.
      directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
      if (!isSound(directory)) {
        empty(folder);
      }
      return new IndexWriter(directory, configuration(analyzer));
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriterConfig configuration(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  private static boolean isSound(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return true;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return CommittedOffsets.sameLayout(reader.getIndexCommit().getUserData());
    } catch (IndexNotFoundException e) {
      return false; // stopped within its first commit: nothing is lost, nothing to report
    } catch (IOException | RuntimeException e) {
      LOG.warn("the index is damaged and will be built again: {}", e.toString());
      return false;
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
