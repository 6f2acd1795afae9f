package io.vigie.detect.match;

/**
 * What makes the name of somebody or something else of a name.
 *
 * @param sentence in plain words
 * @param most the confidence that it leaves at most
 */
record Oddity(String sentence, double most) {}
