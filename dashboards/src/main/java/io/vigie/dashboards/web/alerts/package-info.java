/** The list of alerts. */
@NullMarked
package io.vigie.dashboards.web.alerts;

import org.jspecify.annotations.NullMarked;
