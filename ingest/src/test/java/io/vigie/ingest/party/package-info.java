/** Tests of what this package promises. */
@NullMarked
package io.vigie.ingest.party;

import org.jspecify.annotations.NullMarked;
