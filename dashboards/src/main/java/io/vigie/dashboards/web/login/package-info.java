/** The log-in page. */
@NullMarked
package io.vigie.dashboards.web.login;

import org.jspecify.annotations.NullMarked;
