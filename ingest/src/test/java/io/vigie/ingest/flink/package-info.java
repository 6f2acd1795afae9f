/** Tests of what this package promises. */
@NullMarked
package io.vigie.ingest.flink;

import org.jspecify.annotations.NullMarked;
