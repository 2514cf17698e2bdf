package dev.rowan.migrate.foretell;

import static dev.rowan.migrate.report.LockLevel.ACCESS_EXCLUSIVE;
import static dev.rowan.migrate.report.LockLevel.ACCESS_SHARE;
import static dev.rowan.migrate.report.LockLevel.EXCLUSIVE;
import static dev.rowan.migrate.report.LockLevel.ROW_EXCLUSIVE;
import static dev.rowan.migrate.report.LockLevel.SHARE;
import static dev.rowan.migrate.report.LockLevel.SHARE_ROW_EXCLUSIVE;
import static dev.rowan.migrate.report.LockLevel.SHARE_UPDATE_EXCLUSIVE;

import dev.rowan.migrate.foretell.LockWish.Of;
import dev.rowan.migrate.report.LockLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a statement locks, as PostgreSQL's manual has it. Of what runs functions or blocks of code nothing is known. */
public final class Locks {
    private static final Pattern NAME = Pattern.compile("(?:\\.?(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*))+");

    private final Words words;
    private final List<LockWish> wishes = new ArrayList<>();

    private Locks(Words words) {
        this.words = words;
    }

    /**
     * The locks of a statement on tables that are there before it.
     *
     * @param sql one statement
     * @return its locks in the order of the text; empty when it takes none, or when nothing is known of it
     */
    public static List<LockWish> of(String sql) {
        Locks locks = new Locks(Words.of(sql));
        locks.read();
        return locks.wishes.stream()
                .filter(wish -> NAME.matcher(wish.name()).matches())
                .toList();
    }

    private void read() {
        switch (words.next()) {
            case "create" -> create();
            case "alter" -> alter();
            case "drop" -> drop();
            case "comment" -> comment();
            case "insert" -> table(ROW_EXCLUSIVE, words.accept("into"));
            case "update" -> table(ROW_EXCLUSIVE, true);
            case "delete" -> table(ROW_EXCLUSIVE, words.accept("from"));
            case "merge" -> table(ROW_EXCLUSIVE, words.accept("into"));
            case "truncate" -> truncate();
            case "cluster" -> table(ACCESS_EXCLUSIVE, true);
            case "vacuum", "analyze" -> vacuum();
            case "reindex" -> reindex();
            case "refresh" -> refresh();
            case "lock" -> lock();
            default -> {}
        }
    }

    private void create() {
        words.accept("or", "replace");
        words.acceptAny("unlogged", "constraint", "unique");
        if (words.accept("index")) {
            boolean beside = words.accept("concurrently");
            if (words.find("on")) {
                table(beside ? SHARE_UPDATE_EXCLUSIVE : SHARE, true);
            }
        } else if (words.accept("table")) {
            createTable();
        } else if (words.accept("trigger")) {
            table(SHARE_ROW_EXCLUSIVE, words.find("on"));
        } else if (words.accept("policy")) {
            table(ACCESS_EXCLUSIVE, words.find("on"));
        } else if (words.accept("rule")) {
            table(ACCESS_EXCLUSIVE, words.find("to"));
        } else if (words.accept("statistics")) {
            table(SHARE_UPDATE_EXCLUSIVE, words.find("from"));
        }
    }

    private void createTable() {
        words.accept("if", "not", "exists");
        words.name();
        if (words.accept("partition", "of")) {
            table(ACCESS_EXCLUSIVE, true);
            return;
        }
        while (words.find("references")) {
            table(SHARE_ROW_EXCLUSIVE, true);
        }
    }

    private void alter() {
        if (words.accept("table")) {
            String table = words.table();
            wishes.addAll(AlterLocks.of(table, words.parts()));
        } else if (words.acceptAny("trigger", "policy")) {
            table(ACCESS_EXCLUSIVE, words.find("on"));
        } else if (words.accept("view") || words.accept("materialized", "view")) {
            table(ACCESS_EXCLUSIVE, true);
        }
    }

    private void drop() {
        if (words.accept("index")) {
            boolean beside = words.accept("concurrently");
            words.accept("if", "exists");
            for (String name : words.names()) {
                wishes.add(LockWish.index(beside ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE, name));
            }
        } else if (words.accept("table")) {
            words.accept("if", "exists");
            for (String name : words.names()) {
                wishes.add(LockWish.table(ACCESS_EXCLUSIVE, name));
                wishes.add(new LockWish(ACCESS_EXCLUSIVE, Of.TARGETS, name, ""));
            }
        } else if (words.accept("view") || words.accept("materialized", "view")) {
            words.accept("if", "exists");
            tables(ACCESS_EXCLUSIVE);
        } else if (words.acceptAny("trigger", "policy", "rule")) {
            table(ACCESS_EXCLUSIVE, words.find("on"));
        }
    }

    private void comment() {
        words.accept("on");
        if (words.acceptAny("table", "view") || words.accept("materialized", "view")) {
            table(SHARE_UPDATE_EXCLUSIVE, true);
        } else if (words.accept("column")) {
            String column = words.name();
            int dot = column.lastIndexOf('.');
            wishes.add(LockWish.table(SHARE_UPDATE_EXCLUSIVE, dot < 0 ? column : column.substring(0, dot)));
        } else if (words.acceptAny("constraint", "trigger", "policy", "rule")) {
            words.name();
            table(ACCESS_SHARE, words.accept("on") && !words.accept("domain"));
        }
    }

    private void truncate() {
        words.accept("table");
        tables(ACCESS_EXCLUSIVE);
    }

    private void vacuum() {
        boolean full = words.accept("full") || words.accept("(", "full");
        words.find(")");
        while (words.acceptAny("full", "freeze", "verbose", "analyze")) {
            // they change nothing about the lock of a vacuum that is not full
        }
        tables(full ? ACCESS_EXCLUSIVE : SHARE_UPDATE_EXCLUSIVE);
    }

    private void reindex() {
        boolean index = words.accept("index");
        if (index || words.accept("table")) {
            LockLevel level = words.accept("concurrently") ? SHARE_UPDATE_EXCLUSIVE : SHARE;
            wishes.add(index ? LockWish.index(level, words.name()) : LockWish.table(level, words.name()));
        }
    }

    private void refresh() {
        words.accept("materialized", "view");
        table(words.accept("concurrently") ? EXCLUSIVE : ACCESS_EXCLUSIVE, true);
    }

    private void lock() {
        words.accept("table");
        List<String> names = words.names();
        LockLevel level = ACCESS_EXCLUSIVE;
        for (LockLevel each : LockLevel.values()) {
            String mode = "in " + each.toString().toLowerCase(Locale.ROOT) + " mode";
            level = words.accept(mode.split(" ")) ? each : level;
        }
        LockLevel asked = level;
        names.forEach(name -> wishes.add(LockWish.table(asked, name)));
    }

    private void table(LockLevel level, boolean here) {
        if (here) {
            words.accept("if", "exists");
            words.accept("only");
            add(level, words.name());
        }
    }

    private void tables(LockLevel level) {
        words.names().forEach(name -> add(level, name));
    }

    private void add(LockLevel level, String name) {
        wishes.add(LockWish.table(level, name));
    }
}
