package dev.rowan.migrate.difference;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.difference.Difference.Unequal;
import dev.rowan.migrate.difference.Difference.Unmanaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the checks of one table: by name, else by what they check. */
final class CheckComparison {
    private CheckComparison() {}

    static void compare(CatalogTable wanted, CatalogTable found, List<Difference> differences) {
        List<Check> extra = new ArrayList<>(found.checks());
        for (Check check : wanted.checks()) {
            Optional<Check> there = counterpart(check, found.checks());
            there.ifPresentOrElse(
                    same -> compare(wanted.name(), check, same, differences),
                    () -> differences.add(new Missing(wanted.name(), check)));
            there.ifPresent(extra::remove);
        }
        extra.forEach(check -> differences.add(new Unmanaged("constraint " + wanted.name() + "." + check.name())));
    }

    private static Optional<Check> counterpart(Check check, List<Check> found) {
        return found.stream()
                .filter(each -> each.name().equals(check.name()))
                .findFirst()
                .or(() -> found.stream()
                        .filter(each -> each.expression().equals(check.expression()))
                        .findFirst());
    }

    private static void compare(String table, Check wanted, Check found, List<Difference> differences) {
        if (!worded(wanted).equals(worded(found))) {
            differences.add(new Unequal(
                    table + "." + wanted.name(),
                    worded(found),
                    worded(wanted),
                    "mend rows that break the wanted check, drop the one that is there by hand, and sync again"));
        } else if (!wanted.name().equals(found.name())) {
            differences.add(Renaming.of(table, found.name(), wanted.name()));
        }
    }

    private static String worded(Check check) {
        return "check " + check.expression() + Worded.traits(check.traits());
    }
}
