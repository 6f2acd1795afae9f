/** HTTP as a polite and careful guest: limits, pace, and no way into the private network. */
@NullMarked
package io.vigie.ingest.fetch;

import org.jspecify.annotations.NullMarked;
