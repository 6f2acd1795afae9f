/** Tests. */
@NullMarked
package io.vigie.alerting.json;

import org.jspecify.annotations.NullMarked;
