/** JSON codecs of the records of this module, and the streaming reader of JSON lines. */
@NullMarked
package io.vigie.ingest.json;

import org.jspecify.annotations.NullMarked;
