/** The thin shell around this module in Flink, and what every job needs of Kafka. */
@NullMarked
package io.vigie.ingest.flink;

import org.jspecify.annotations.NullMarked;
