/** Tests. */
@NullMarked
package io.vigie.alerting;

import org.jspecify.annotations.NullMarked;
