/** Insured parties, their policies, and the readers of a portfolio. */
@NullMarked
package io.vigie.ingest.party;

import org.jspecify.annotations.NullMarked;
