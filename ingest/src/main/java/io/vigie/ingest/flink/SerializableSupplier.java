package io.vigie.ingest.flink;

import java.io.Serializable;
import java.util.function.Supplier;

/** A supplier that travels to the task managers, so that what it supplies need not. */
@FunctionalInterface
public interface SerializableSupplier<T> extends Supplier<T>, Serializable {}
