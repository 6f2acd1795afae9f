/** The claim notice and its delivery to the insurer. */
@NullMarked
package io.vigie.alerting.claim;

import org.jspecify.annotations.NullMarked;
