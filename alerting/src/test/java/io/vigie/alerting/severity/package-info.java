/** Tests. */
@NullMarked
package io.vigie.alerting.severity;

import org.jspecify.annotations.NullMarked;
