/** Tests of what this package promises. */
@NullMarked
package io.vigie.ingest.source.rss;

import org.jspecify.annotations.NullMarked;
