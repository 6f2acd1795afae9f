/** Keeps the directory of insured parties in step with its Kafka topic. */
@NullMarked
package io.vigie.detect.match.feed;

import org.jspecify.annotations.NullMarked;
