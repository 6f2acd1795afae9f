/** What was refused, and why. */
@NullMarked
package io.vigie.ingest.deadletter;

import org.jspecify.annotations.NullMarked;
