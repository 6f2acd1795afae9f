/** Detections in, alerts and claim notices out. */
@NullMarked
package io.vigie.alerting;

import org.jspecify.annotations.NullMarked;
