/** Insured parties and their policies. */
@NullMarked
package io.vigie.ingest.party;

import org.jspecify.annotations.NullMarked;
