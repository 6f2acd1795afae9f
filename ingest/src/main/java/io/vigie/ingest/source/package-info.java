/** What a source of mentions is: feeds, cursors, and the connector that reads one page. */
@NullMarked
package io.vigie.ingest.source;

import org.jspecify.annotations.NullMarked;
