/** What the web server writes, behind interfaces without Kafka. */
@NullMarked
package io.vigie.dashboards.log;

import org.jspecify.annotations.NullMarked;
