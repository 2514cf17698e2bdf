package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what knows the old type of a column that gets another: defaults, checks, foreign keys on both sides. They go before
 * and come again, though nobody wants them otherwise.
 */
final class Retyping {
    private record Place(String table, String column) {}

    private final List<Difference> differences;
    private final Catalog wanted;
    private final Set<Place> retyped;

    private Retyping(List<Difference> differences, Catalog wanted) {
        this.differences = differences;
        this.wanted = wanted;
        this.retyped = differences.stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .filter(changed -> changed.wanted() instanceof ColumnType)
                .map(changed -> new Place(changed.table(), ((ColumnType) changed.wanted()).column()))
                .collect(Collectors.toSet());
    }

    static List<Difference> with(List<Difference> differences, Catalog wanted, Catalog there) {
        Retyping retyping = new Retyping(differences, wanted);
        List<Difference> all = new ArrayList<>();
        if (!retyping.retyped.isEmpty()) {
            there.tables().forEach(table -> retyping.along(table, all));
        }
        List<Difference> others = differences.stream()
                .filter(each -> all.stream()
                        .noneMatch(more ->
                                more.table().equals(each.table()) && found(more).equals(found(each))))
                .toList();
        all.addAll(others);
        return all;
    }

    private void along(CatalogTable table, List<Difference> all) {
        for (CatalogColumn column : table.columns()) {
            if (column.fallback() != null
                    && column.origin() == CatalogColumn.Origin.GIVEN
                    && retyped.contains(new Place(table.name(), column.name()))) {
                again(table.name(), new Fallback(column.name(), column.fallback()), all);
            }
        }
        table.checks().stream()
                .filter(check -> knows(table.name(), check))
                .forEach(check -> again(table.name(), check, all));
        table.foreignKeys().stream()
                .filter(key -> knows(table.name(), key))
                .forEach(key -> again(table.name(), key, all));
    }

    private boolean knows(String table, Check check) {
        return check.columns().stream().anyMatch(column -> retyped.contains(new Place(table, column)));
    }

    private boolean knows(String table, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> retyped.contains(new Place(table, column)))
                || key.target().columns().stream()
                        .anyMatch(column ->
                                retyped.contains(new Place(key.target().table(), column)));
    }

    /** It goes, and what is wanted in its place is missing. */
    private void again(String table, Part part, List<Difference> all) {
        all.add(new Extra(table, part));
        counterpart(table, part).ifPresent(next -> all.add(new Missing(table, next)));
    }

    private Optional<Part> counterpart(String table, Part part) {
        Optional<Part> changed = differences.stream()
                .filter(each -> each.table().equals(table))
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .filter(each -> each.found().equals(part))
                .map(Changed::wanted)
                .findFirst();
        boolean extra = differences.contains(new Extra(table, part));
        return changed.isPresent() || extra ? changed : wanted.table(table).flatMap(there -> same(there, part));
    }

    private static Optional<Part> same(CatalogTable table, Part part) {
        if (part instanceof Fallback fallback) {
            return table.column(fallback.column())
                    .map(CatalogColumn::fallback)
                    .map(expression -> new Fallback(fallback.column(), expression));
        }
        return table.members()
                .filter(each -> each.getClass().equals(part.getClass())
                        && PartName.of(each).equals(PartName.of(part)))
                .findFirst();
    }

    private static Object found(Difference difference) {
        if (difference instanceof Extra extra) {
            return extra.part();
        }
        return difference instanceof Changed changed ? changed.found() : difference;
    }
}
