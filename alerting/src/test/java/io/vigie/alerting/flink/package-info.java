/** Tests. */
@NullMarked
package io.vigie.alerting.flink;

import org.jspecify.annotations.NullMarked;
