package io.vigie.detect.train;

import io.vigie.detect.text.Features;

/** A text as features, with the answer. */
record Example(String set, String language, Features features, boolean positive) {}
