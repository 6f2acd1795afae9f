/** Who may see and do what: users, tokens, sessions, roles. */
@NullMarked
package io.vigie.dashboards.access;

import org.jspecify.annotations.NullMarked;
