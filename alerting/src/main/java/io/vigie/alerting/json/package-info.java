/** JSON codecs of the records of this module. */
@NullMarked
package io.vigie.alerting.json;

import org.jspecify.annotations.NullMarked;
