package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Difference.Unequal;
import dev.rowan.migrate.difference.Difference.Unmanaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the primary key and the unique constraints of one table: by their columns, then by name. */
final class KeyComparison {
    private KeyComparison() {}

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        List<UniqueKey> extra = new ArrayList<>(found.keys());
        for (UniqueKey key : wanted.keys()) {
            Optional<UniqueKey> there = counterpart(key, found);
            there.ifPresentOrElse(
                    same -> compare(wanted.name(), key, same, differences),
                    () -> differences.add(new Missing(wanted.name(), key)));
            there.ifPresent(extra::remove);
        }
        extra.forEach(key -> differences.add(new Unmanaged("constraint " + wanted.name() + "." + key.name())));
    }

    private static Optional<UniqueKey> counterpart(UniqueKey key, CatalogTable found) {
        if (key.primary()) {
            return found.primaryKey();
        }
        Optional<UniqueKey> named = found.keys().stream()
                .filter(each -> each.name().equals(key.name()))
                .findFirst();
        return named.or(() -> found.keys().stream()
                .filter(each -> !each.primary() && each.over(key.columns()))
                .findFirst());
    }

    private static void compare(String table, UniqueKey wanted, UniqueKey found, List<Difference> differences) {
        String object = table + "." + wanted.name();
        if (!Worded.key(wanted).equals(Worded.key(found))) {
            differences.add(new Unequal(
                    object,
                    Worded.key(found),
                    Worded.key(wanted),
                    "change the constraint by hand, or declare what is there"));
        } else if (!wanted.name().equals(found.name())) {
            differences.add(Renaming.of(table, found.name(), wanted.name()));
        }
    }
}
