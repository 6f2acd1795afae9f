package io.vigie.ingest.portfolio;

/**
 * What became of the lines of a portfolio.
 *
 * @param accepted parties taken in
 * @param refused lines reported with a reason
 * @param stopped whether reading stopped at the first bad line
 */
public record PortfolioCounts(long accepted, long refused, boolean stopped) {}
