/** How this module is configured, and which connector reads which kind of feed. */
@NullMarked
package io.vigie.ingest;

import org.jspecify.annotations.NullMarked;
