package dev.rowan.migrate.report;

/**
 * One thing that was done.
 *
 * @param words what, such as {@code create table users}
 * @param sql the statement that did it
 */
public record SyncStep(String words, String sql) {}
