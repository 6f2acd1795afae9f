/** The page where people say who is meant by an ambiguous name. */
@NullMarked
package io.vigie.dashboards.web.whoisit;

import org.jspecify.annotations.NullMarked;
