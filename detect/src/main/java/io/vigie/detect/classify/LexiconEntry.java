package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;

/**
 * One row of the lexicon: words that are evidence of a harm.
 *
 * @param language {@code fr}, {@code en} or {@code *} for every language
 * @param weight probability of the harm when these words clearly speak of the party
 * @param anywhere whether the distance from the party's name does not matter
 * @param firm whether a negation or question before it takes nothing away
 * @param reason what the words do, to follow "it"; for example {@code accuses of theft}
 */
record LexiconEntry(
    Harm harm,
    String language,
    double weight,
    boolean anywhere,
    boolean firm,
    Pattern pattern,
    String reason) {}
