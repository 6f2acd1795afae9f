package io.vigie.deploy.stream;

import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.MalformedRecordException;
import java.util.List;

/** What is done to one line. Called from several threads. */
@FunctionalInterface
public interface LineWork {

  /**
   * The lines to write for one line read.
   *
   * @throws MalformedRecordException when the line is refused
   */
  List<byte[]> apply(JsonLine line) throws MalformedRecordException;
}
