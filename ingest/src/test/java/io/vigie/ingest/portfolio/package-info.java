/** Tests of what this package promises. */
@NullMarked
package io.vigie.ingest.portfolio;

import org.jspecify.annotations.NullMarked;
