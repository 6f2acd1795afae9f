/** Names that may mean an insured party or somebody else, and what people answer to them. */
@NullMarked
package io.vigie.detect.ambiguity;

import org.jspecify.annotations.NullMarked;
