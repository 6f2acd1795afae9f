/** The result of detection: which harm is done to which party, with its quote and reasons. */
@NullMarked
package io.vigie.detect.detection;

import org.jspecify.annotations.NullMarked;
