package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Difference.Unequal;
import dev.rowan.migrate.difference.Difference.Unmanaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the foreign keys of one table: by name, else by their columns and where they lead. */
final class ForeignKeyComparison {
    private ForeignKeyComparison() {}

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        List<ForeignKey> extra = new ArrayList<>(found.foreignKeys());
        for (ForeignKey key : wanted.foreignKeys()) {
            Optional<ForeignKey> there = counterpart(key, found.foreignKeys());
            there.ifPresentOrElse(
                    same -> compare(wanted.name(), key, same, differences),
                    () -> differences.add(new Missing(wanted.name(), key)));
            there.ifPresent(extra::remove);
        }
        extra.forEach(key -> differences.add(new Unmanaged("constraint " + wanted.name() + "." + key.name())));
    }

    private static Optional<ForeignKey> counterpart(ForeignKey key, List<ForeignKey> found) {
        return found.stream()
                .filter(each -> each.name().equals(key.name()))
                .findFirst()
                .or(() -> found.stream()
                        .filter(each -> each.columns().equals(key.columns())
                                && each.target().equals(key.target()))
                        .findFirst());
    }

    private static void compare(String table, ForeignKey wanted, ForeignKey found, List<Difference> differences) {
        if (!Worded.key(wanted).equals(Worded.key(found))) {
            differences.add(new Unequal(
                    table + "." + wanted.name(),
                    "foreign key " + Worded.key(found),
                    "foreign key " + Worded.key(wanted),
                    "change the constraint by hand, or declare what is there"));
        } else if (!wanted.name().equals(found.name())) {
            differences.add(Renaming.of(table, found.name(), wanted.name()));
        }
    }
}
