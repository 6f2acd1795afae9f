package io.vigie.detect.corpus;

/**
 * Whether a text was reported, and whether it should have been.
 *
 * @param surest the highest score of any harm, 0..1
 */
record Decision(boolean harmful, boolean reported, double surest) {}
