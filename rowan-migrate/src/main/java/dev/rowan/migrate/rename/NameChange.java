package dev.rowan.migrate.rename;

import dev.rowan.migrate.ddl.DdlStatement;

/**
 * Another name for something that is there.
 *
 * @param there gives it
 * @param back gives it the name of before
 */
public record NameChange(DdlStatement there, DdlStatement back) {}
