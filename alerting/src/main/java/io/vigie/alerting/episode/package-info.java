/** Which alert a detection belongs to: near-identical text, one thread, one mention. */
@NullMarked
package io.vigie.alerting.episode;

import org.jspecify.annotations.NullMarked;
