/** The page of one alert, where people decide. */
@NullMarked
package io.vigie.dashboards.web.alert;

import org.jspecify.annotations.NullMarked;
