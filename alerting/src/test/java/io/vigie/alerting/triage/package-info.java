/** Tests. */
@NullMarked
package io.vigie.alerting.triage;

import org.jspecify.annotations.NullMarked;
