package io.vigie.ingest.flink;

import java.io.Serializable;
import java.util.function.Function;

/** A function that travels to the task managers. */
@FunctionalInterface
public interface SerializableFunction<A, B> extends Function<A, B>, Serializable {}
