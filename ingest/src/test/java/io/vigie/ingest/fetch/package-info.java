/** Tests of what this package promises. */
@NullMarked
package io.vigie.ingest.fetch;

import org.jspecify.annotations.NullMarked;
