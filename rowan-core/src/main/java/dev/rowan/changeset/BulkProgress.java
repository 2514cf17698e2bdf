package dev.rowan.changeset;

/**
 * How far a bulk write has come.
 *
 * @param batches how many batches are done
 * @param inputs how many inputs they held
 * @param refused how many of these were refused
 */
public record BulkProgress(long batches, long inputs, long refused) {}
