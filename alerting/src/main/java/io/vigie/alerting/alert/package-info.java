/** An alert and its life cycle. */
@NullMarked
package io.vigie.alerting.alert;

import org.jspecify.annotations.NullMarked;
