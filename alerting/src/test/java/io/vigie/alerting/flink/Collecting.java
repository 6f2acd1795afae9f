package io.vigie.alerting.flink;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Keeps what it is given, in this JVM, under a name. */
final class Collecting<T> implements Sink<T> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Queue<Object>> ALL = new ConcurrentHashMap<>();
  private final String name;

  Collecting(String name) {
    this.name = name;
    ALL.put(name, new ConcurrentLinkedQueue<>());
  }

  @SuppressWarnings("unchecked") // only this sink writes under its name
  List<T> values() {
    return (List<T>) List.copyOf(ALL.getOrDefault(name, new ConcurrentLinkedQueue<>()));
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) {
    String key = name;
    return new SinkWriter<>() {
      @Override
      public void write(T element, Context unused) {
        ALL.computeIfAbsent(key, absent -> new ConcurrentLinkedQueue<>()).add(element);
      }

      @Override
      public void flush(boolean endOfInput) {
        // Everything is kept at once.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }
}
