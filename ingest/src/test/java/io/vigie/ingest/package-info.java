/** Tests of this module's configuration. */
@NullMarked
package io.vigie.ingest;

import org.jspecify.annotations.NullMarked;
