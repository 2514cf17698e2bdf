package dev.rowan.migrate.foretell;

import static dev.rowan.migrate.report.Effort.MOMENT;
import static dev.rowan.migrate.report.Effort.READS;
import static dev.rowan.migrate.report.Effort.REWRITES;

import dev.rowan.migrate.report.Effort;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What a statement that changes a table does with its rows: at most, for PostgreSQL finds short ways where types allow it. */
public final class Efforts {
    /** Worked out once, when the column is added. */
    private static final Set<String> STEADY = Set.of("now", "transaction_timestamp", "statement_timestamp");

    private Efforts() {}

    /**
     * The effort of a statement.
     *
     * @param sql one statement
     * @return the greatest of its parts
     */
    public static Effort of(String sql) {
        Words words = Words.of(sql);
        return switch (words.next()) {
            case "create" -> create(words);
            case "alter" -> words.accept("table") ? alter(words) : MOMENT;
            case "vacuum" -> words.accept("full") || words.accept("(", "full") ? REWRITES : READS;
            case "reindex" -> READS;
            case "cluster", "refresh" -> REWRITES;
            default -> MOMENT;
        };
    }

    private static Effort create(Words words) {
        words.accept("unique");
        return words.accept("index") ? READS : MOMENT;
    }

    private static Effort alter(Words words) {
        words.table();
        List<Effort> efforts = words.parts().stream().map(Efforts::change).toList();
        return Collections.max(efforts);
    }

    private static Effort change(Words change) {
        return switch (change.next()) {
            case "validate", "attach" -> READS;
            case "add" -> add(change);
            case "alter" -> column(change);
            case "set" ->
                change.acceptAny("logged", "unlogged", "tablespace") || change.accept("access", "method")
                        ? REWRITES
                        : MOMENT;
            default -> MOMENT;
        };
    }

    private static Effort add(Words change) {
        boolean named = change.accept("constraint");
        if (named) {
            change.name();
        }
        if (change.acceptAny("check", "unique", "exclude")
                || change.accept("primary", "key")
                || change.accept("foreign", "key")) {
            return change.find("not", "valid") || change.find("using", "index") ? MOMENT : READS;
        }
        change.accept("column");
        change.accept("if", "not", "exists");
        change.name();
        if (change.has("generated") || change.acceptAny("serial", "bigserial", "smallserial")) {
            return REWRITES;
        }
        boolean read = change.has("check") || change.has("unique") || change.has("primary", "key");
        if (change.find("default")) {
            String function = change.name();
            if (change.accept("(") && !STEADY.contains(function)) {
                return REWRITES;
            }
        }
        return read ? READS : MOMENT;
    }

    private static Effort column(Words change) {
        change.accept("column");
        change.name();
        if (change.accept("type") || change.accept("set", "data", "type")) {
            return REWRITES;
        }
        return change.accept("set", "not", "null") ? READS : MOMENT;
    }
}
