/** The Kafka topics that join the stages, with their retention and compaction. */
@NullMarked
package io.vigie.ingest.topic;

import org.jspecify.annotations.NullMarked;
