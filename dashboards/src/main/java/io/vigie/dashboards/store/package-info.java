/** Alert search: what a caller may see of the alerts, by words and filters. */
@NullMarked
package io.vigie.dashboards.store;

import org.jspecify.annotations.NullMarked;
