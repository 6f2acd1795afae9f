/** All alerts of one party: detections and decisions in, alerts and claim notices out. */
@NullMarked
package io.vigie.alerting.caseload;

import org.jspecify.annotations.NullMarked;
