/** Tests. */
@NullMarked
package io.vigie.alerting.caseload;

import org.jspecify.annotations.NullMarked;
