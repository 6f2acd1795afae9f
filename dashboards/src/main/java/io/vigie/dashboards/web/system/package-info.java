/** The page that shows how the product is. */
@NullMarked
package io.vigie.dashboards.web.system;

import org.jspecify.annotations.NullMarked;
