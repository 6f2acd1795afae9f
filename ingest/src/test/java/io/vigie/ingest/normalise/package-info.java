/** Tests of what this package promises. */
@NullMarked
package io.vigie.ingest.normalise;

import org.jspecify.annotations.NullMarked;
