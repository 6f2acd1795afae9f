/** Tests. */
@NullMarked
package io.vigie.alerting.claim;

import org.jspecify.annotations.NullMarked;
