/** Decisions and alerts that people make by hand. */
@NullMarked
package io.vigie.dashboards.decide;

import org.jspecify.annotations.NullMarked;
