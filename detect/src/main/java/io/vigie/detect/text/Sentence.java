package io.vigie.detect.text;

/**
 * One sentence.
 *
 * @param first its first token
 * @param last one past its last token
 * @param start first UTF-16 code unit in the original text
 * @param end one past the last, its closing mark included
 * @param question whether it ends in a question mark
 */
public record Sentence(int first, int last, int start, int end, boolean question) {}
