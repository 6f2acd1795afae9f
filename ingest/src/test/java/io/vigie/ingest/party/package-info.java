@NullMarked
package io.vigie.ingest.party;

import org.jspecify.annotations.NullMarked;
