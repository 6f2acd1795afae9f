/** Text features shared by matching and classification; offsets always point into the original. */
@NullMarked
package io.vigie.detect.text;

import org.jspecify.annotations.NullMarked;
