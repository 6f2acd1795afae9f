package io.vigie.detect.match;

/**
 * What names and identifiers are found by.
 *
 * @param hashes names, identifiers and words of queries by their hash
 * @param filters say of most words that no name has them
 * @param typingErrors names by what a typing error leaves of them
 */
record NameKeys(HashIndex hashes, NameFilters filters, TypingErrors typingErrors) {}
