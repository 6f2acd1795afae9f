/** How bad an alert is, and by when a person should look. */
@NullMarked
package io.vigie.alerting.severity;

import org.jspecify.annotations.NullMarked;
