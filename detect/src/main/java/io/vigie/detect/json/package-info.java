/** JSON codecs of the records of this module. */
@NullMarked
package io.vigie.detect.json;

import org.jspecify.annotations.NullMarked;
