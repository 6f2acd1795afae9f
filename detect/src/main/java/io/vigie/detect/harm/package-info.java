/** The taxonomy of harms. */
@NullMarked
package io.vigie.detect.harm;

import org.jspecify.annotations.NullMarked;
