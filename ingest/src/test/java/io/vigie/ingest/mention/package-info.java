/** Ids and records of mentions. */
@NullMarked
package io.vigie.ingest.mention;

import org.jspecify.annotations.NullMarked;
