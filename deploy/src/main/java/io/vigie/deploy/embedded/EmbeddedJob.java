package io.vigie.deploy.embedded;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * A job to host.
 *
 * @param name also names its folders under the data folder, so it never changes
 * @param parallelism never changed for a data folder, because open transactions are counted by it
 * @param checkpointInterval how often its state is made durable
 * @param definition builds the graph
 */
record EmbeddedJob(
    String name,
    int parallelism,
    Duration checkpointInterval,
    Consumer<StreamExecutionEnvironment> definition) {}
