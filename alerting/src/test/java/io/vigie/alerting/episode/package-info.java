/** Tests. */
@NullMarked
package io.vigie.alerting.episode;

import org.jspecify.annotations.NullMarked;
