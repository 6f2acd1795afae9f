/** What every contract record keeps; the modules above inherit it. */
@NullMarked
package io.vigie.ingest.json;

import org.jspecify.annotations.NullMarked;
