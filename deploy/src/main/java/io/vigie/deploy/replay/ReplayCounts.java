package io.vigie.deploy.replay;

/** What became of the lines sent. */
public record ReplayCounts(long accepted, long duplicates, long rejected) {}
