/** RSS and Atom feeds. */
@NullMarked
package io.vigie.ingest.source.rss;

import org.jspecify.annotations.NullMarked;
