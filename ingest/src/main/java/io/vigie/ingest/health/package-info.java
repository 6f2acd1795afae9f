/** How a running component says whether it works. */
@NullMarked
package io.vigie.ingest.health;

import org.jspecify.annotations.NullMarked;
