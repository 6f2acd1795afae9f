/** The job that runs alerting on Flink. */
@NullMarked
package io.vigie.alerting.flink;

import org.jspecify.annotations.NullMarked;
