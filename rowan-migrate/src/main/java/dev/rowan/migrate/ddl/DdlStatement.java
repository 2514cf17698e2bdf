package dev.rowan.migrate.ddl;

import java.util.Set;

/**
 * One statement of DDL.
 *
 * @param words what it does, for a person
 * @param sql its text, without the semicolon
 * @param provides the facts that it makes
 * @param requires the facts that it needs
 */
public record DdlStatement(String words, String sql, Set<Fact> provides, Set<Fact> requires) {
    /** Makes the statement; the facts are copied. */
    public DdlStatement {
        provides = Set.copyOf(provides);
        requires = Set.copyOf(requires);
    }
}
