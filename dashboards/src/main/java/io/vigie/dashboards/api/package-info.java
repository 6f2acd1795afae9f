/** The HTTP interface for other programs. */
@NullMarked
package io.vigie.dashboards.api;

import org.jspecify.annotations.NullMarked;
