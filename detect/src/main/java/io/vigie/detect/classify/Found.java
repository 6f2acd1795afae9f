package io.vigie.detect.classify;

/**
 * Where the pattern of a lexicon row was found.
 *
 * @param first its first token
 * @param last one past its last token
 */
record Found<T>(T row, int first, int last) {}
