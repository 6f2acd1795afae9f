/** The whole product in one JVM: broker, jobs, delivery and dashboards. */
@NullMarked
package io.vigie.deploy.embedded;

import org.jspecify.annotations.NullMarked;
