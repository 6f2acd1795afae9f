/** Runs the fine-tuned text encoder: marked text in, a logit a harm and a stance out. */
@NullMarked
package io.vigie.detect.encoder;

import org.jspecify.annotations.NullMarked;
