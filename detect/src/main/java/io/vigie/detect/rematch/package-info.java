/** Matches new and changed parties against the mentions that came before them. */
@NullMarked
package io.vigie.detect.rematch;

import org.jspecify.annotations.NullMarked;
