package io.vigie.deploy.embedded;

/**
 * What loading a portfolio came to.
 *
 * @param parties insured by the file
 * @param written new or changed
 * @param removed gone from the file
 * @param refused lines
 */
record PortfolioSummary(long parties, long written, long removed, long refused) {}
