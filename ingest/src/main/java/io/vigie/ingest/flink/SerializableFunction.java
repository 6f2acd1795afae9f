package io.vigie.ingest.flink;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A function that travels to the task managers. */
@FunctionalInterface
public interface SerializableFunction<A, B extends @Nullable Object>
    extends Function<A, B>, Serializable {}
