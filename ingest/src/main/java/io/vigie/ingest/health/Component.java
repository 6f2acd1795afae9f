package io.vigie.ingest.health;

/** A part of a running product that can be asked how it is and closed. */
public interface Component extends AutoCloseable {

  /** Answers at once and never throws; what is wrong stands in the reason. */
  Health check();

  @Override
  void close();
}
