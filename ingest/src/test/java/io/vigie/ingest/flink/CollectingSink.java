package io.vigie.ingest.flink;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Keeps what it is given under a name that outlives the job, so that a test can follow a job over
 * restarts. Each record takes {@code pauseMillis}.
 */
public final class CollectingSink<T> implements Sink<T> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, List<Object>> COLLECTED = new ConcurrentHashMap<>();

  private final String name;
  private final long pauseMillis;

  public CollectingSink(String name, long pauseMillis) {
    this.name = name;
    this.pauseMillis = pauseMillis;
    of(name);
  }

  /** What sinks called {@code name} were given so far. */
  @SuppressWarnings("unchecked") // one name, one type
  public static <T> List<T> of(String name) {
    return (List<T>) COLLECTED.computeIfAbsent(name, any -> new CopyOnWriteArrayList<>());
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) {
    return new Writer<>(of(name), pauseMillis);
  }

  private record Writer<T>(List<T> collected, long pauseMillis) implements SinkWriter<T> {

    @Override
    public void write(T element, Context context) throws InterruptedException {
      Thread.sleep(pauseMillis);
      collected.add(element);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public void close() {}
  }
}
