package dev.rowan.migrate.foretell;

import static dev.rowan.migrate.report.LockLevel.ACCESS_EXCLUSIVE;
import static dev.rowan.migrate.report.LockLevel.ROW_SHARE;
import static dev.rowan.migrate.report.LockLevel.SHARE_ROW_EXCLUSIVE;
import static dev.rowan.migrate.report.LockLevel.SHARE_UPDATE_EXCLUSIVE;

import dev.rowan.migrate.foretell.LockWish.Of;
import dev.rowan.migrate.report.LockLevel;
import java.util.ArrayList;
import java.util.List;

/** What the changes of a table lock: the table itself as the strongest of them asks, and others to which they lead. */
final class AlterLocks {
    private final String table;
    private final List<LockWish> others = new ArrayList<>();

    private AlterLocks(String table) {
        this.table = table;
    }

    static List<LockWish> of(String table, List<Words> changes) {
        AlterLocks locks = new AlterLocks(table);
        LockLevel strongest = SHARE_UPDATE_EXCLUSIVE;
        for (Words change : changes) {
            LockLevel level = locks.level(change);
            strongest = level.compareTo(strongest) > 0 ? level : strongest;
        }
        locks.others.add(0, LockWish.table(strongest, table));
        return locks.others;
    }

    private LockLevel level(Words change) {
        return switch (change.next()) {
            case "validate" -> validate(change);
            case "add" -> add(change);
            case "drop" -> drop(change);
            case "alter" -> column(change);
            case "set" ->
                change.accept("(") || change.accept("without", "cluster") ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
            case "reset", "cluster" -> SHARE_UPDATE_EXCLUSIVE;
            case "enable", "disable" -> trigger(change);
            case "attach" -> partition(change, SHARE_UPDATE_EXCLUSIVE);
            case "detach" -> partition(change, ACCESS_EXCLUSIVE);
            default -> ACCESS_EXCLUSIVE;
        };
    }

    private LockLevel validate(Words change) {
        change.accept("constraint");
        others.add(new LockWish(ROW_SHARE, Of.TARGET, table, change.name()));
        return SHARE_UPDATE_EXCLUSIVE;
    }

    private LockLevel add(Words change) {
        if (change.accept("constraint")) {
            change.name();
        }
        boolean key = change.accept("foreign", "key");
        while (change.find("references")) {
            others.add(LockWish.table(SHARE_ROW_EXCLUSIVE, change.name()));
        }
        return key ? SHARE_ROW_EXCLUSIVE : ACCESS_EXCLUSIVE;
    }

    private LockLevel drop(Words change) {
        if (change.accept("constraint")) {
            change.accept("if", "exists");
            others.add(new LockWish(ACCESS_EXCLUSIVE, Of.TARGET, table, change.name()));
        }
        return ACCESS_EXCLUSIVE;
    }

    private static LockLevel column(Words change) {
        change.accept("column");
        change.name();
        boolean aside = change.accept("set", "statistics") || change.accept("set", "(") || change.accept("reset", "(");
        return aside ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
    }

    private static LockLevel trigger(Words change) {
        change.acceptAny("always", "replica");
        return change.accept("trigger") ? SHARE_ROW_EXCLUSIVE : ACCESS_EXCLUSIVE;
    }

    private LockLevel partition(Words change, LockLevel level) {
        change.accept("partition");
        others.add(LockWish.table(ACCESS_EXCLUSIVE, change.name()));
        return change.accept("concurrently") ? SHARE_UPDATE_EXCLUSIVE : level;
    }
}
