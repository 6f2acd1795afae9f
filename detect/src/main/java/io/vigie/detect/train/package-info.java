/** Training of every part that Java fits, and the accuracy reports. */
@NullMarked
package io.vigie.detect.train;

import org.jspecify.annotations.NullMarked;
