package io.vigie.detect.train;

/** What a model said of one text, with the answer. */
record Scored(double probability, boolean positive) {}
