/** From what a source delivers to a complete mention: URLs, HTML, language, limits, ids. */
@NullMarked
package io.vigie.ingest.normalise;

import org.jspecify.annotations.NullMarked;
