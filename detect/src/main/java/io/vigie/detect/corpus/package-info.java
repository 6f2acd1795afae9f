/** The texts written in house to train and measure detection: reading, checking, splitting them. */
@NullMarked
package io.vigie.detect.corpus;

import org.jspecify.annotations.NullMarked;
