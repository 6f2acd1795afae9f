/** The list of claims. */
@NullMarked
package io.vigie.dashboards.web.claims;

import org.jspecify.annotations.NullMarked;
