/** The configuration of detection; each stage has its own package below. */
@NullMarked
package io.vigie.detect;

import org.jspecify.annotations.NullMarked;
