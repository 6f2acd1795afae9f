/** The web server: pages, HTTP interface and the view of alerts behind them. */
@NullMarked
package io.vigie.dashboards;

import org.jspecify.annotations.NullMarked;
