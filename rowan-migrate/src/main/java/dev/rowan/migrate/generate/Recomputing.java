package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Dropping;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns that begin to be computed, are computed otherwise, or of columns that get another type: they go, with what
 * reads them, and come again. Before PostgreSQL 17 there is no other way, and a computed column loses nothing by it.
 */
final class Recomputing {
    private final List<Difference> differences;
    private final Catalog wanted;
    private final Ownership ownership;
    private final List<Difference> all = new ArrayList<>();

    private Recomputing(List<Difference> differences, Catalog wanted, Ownership ownership) {
        this.differences = differences;
        this.wanted = wanted;
        this.ownership = ownership;
    }

    static List<Difference> with(List<Difference> differences, Catalog wanted, Catalog there, Ownership ownership) {
        Recomputing recomputing = new Recomputing(differences, wanted, ownership);
        there.tables().forEach(recomputing::table);
        if (recomputing.all.isEmpty()) {
            return differences;
        }
        differences.stream().filter(each -> !recomputing.covered(each)).forEach(recomputing.all::add);
        return recomputing.all;
    }

    /** Makes a computed column of a table that is there. */
    static Move added(CatalogTable table, CatalogColumn column) {
        Move move = Move.of(Making.of(table.name(), column), List.of(Dropping.of(table.name(), column)))
                .saying("nobody reads or writes " + Worded.shown(table.name()) + " meanwhile");
        return column.required()
                ? move.hinderedBy(Hindrance.where(
                        table,
                        "rows of " + Worded.shown(table.name()) + " would have no value for " + column.name(),
                        "(" + column.fallback() + ") is null"))
                : move;
    }

    /** Takes back that a column is given: it is computed again, and what reads it and is not changed itself comes again. */
    static List<DdlStatement> again(CatalogTable table, CatalogColumn column, List<Difference> differences) {
        List<DdlStatement> statements = new ArrayList<>();
        statements.add(Dropping.of(table.name(), column));
        statements.add(Making.of(table.name(), column));
        table.members()
                .filter(part -> reads(part, column.name()))
                .filter(part -> differences.stream().noneMatch(each -> touches(each, table.name(), part)))
                .forEach(part -> statements.add(Making.of(table.name(), part)));
        return statements;
    }

    private static boolean touches(Difference difference, String table, Part part) {
        return difference.table().equals(table)
                && ((difference instanceof Extra extra && extra.part().equals(part))
                        || (difference instanceof Changed changed
                                && changed.found().equals(part)));
    }

    private void table(CatalogTable table) {
        for (CatalogColumn column : table.columns()) {
            Optional<CatalogColumn> next = wanted.table(table.name()).flatMap(there -> there.column(column.name()));
            if (next.filter(each -> goes(table.name(), column, each)).isPresent()) {
                table.members().filter(part -> reads(part, column.name())).forEach(part -> again(table.name(), part));
                all.add(new Extra(table.name(), column));
                all.add(new Missing(table.name(), next.get()));
            }
        }
    }

    private boolean goes(String table, CatalogColumn column, CatalogColumn next) {
        return next.origin() == Origin.COMPUTED
                && differences.stream()
                        .filter(each -> each.table().equals(table))
                        .filter(Changed.class::isInstance)
                        .map(each -> ((Changed) each).wanted())
                        .anyMatch(part -> (part instanceof ColumnOrigin origin
                                        && origin.column().equals(column.name()))
                                || (part instanceof ColumnType type
                                        && (type.column().equals(column.name())
                                                || column.words().contains(type.column()))));
    }

    /** What reads two columns that go is told once. */
    private void again(String table, Part part) {
        Difference gone = new Extra(table, part);
        if (all.contains(gone)) {
            return;
        }
        all.add(gone);
        next(table, part).ifPresent(next -> all.add(new Missing(table, next)));
    }

    private Optional<Part> next(String table, Part part) {
        for (Difference each : differences) {
            if (each instanceof Changed changed
                    && changed.table().equals(table)
                    && changed.found().equals(part)) {
                return Optional.of(changed.wanted());
            }
        }
        boolean unwanted = differences.contains(new Extra(table, part)) && ownership.ours(table, part);
        boolean coming = differences.stream()
                .anyMatch(each -> each instanceof Missing missing
                        && missing.table().equals(table)
                        && Worded.object(table, missing.part()).equals(Worded.object(table, part)));
        return unwanted || coming ? Optional.empty() : Optional.of(part);
    }

    /** What is said of a column that is made anew is said with it. */
    private boolean covered(Difference difference) {
        Part part = difference instanceof Extra extra
                ? extra.part()
                : difference instanceof Changed changed ? changed.found() : ((Missing) difference).part();
        String column = aspectOf(part);
        return column != null
                ? all.stream()
                        .anyMatch(each -> each instanceof Missing missing
                                && missing.table().equals(difference.table())
                                && missing.part() instanceof CatalogColumn made
                                && made.name().equals(column))
                : all.stream()
                        .anyMatch(each -> each instanceof Extra extra
                                && !(difference instanceof Missing)
                                && extra.table().equals(difference.table())
                                && extra.part().equals(part));
    }

    private static @Nullable String aspectOf(Part part) {
        if (part instanceof ColumnOrigin origin) {
            return origin.column();
        }
        if (part instanceof ColumnType type) {
            return type.column();
        }
        if (part instanceof NotNull rule) {
            return rule.column();
        }
        return part instanceof Fallback fallback ? fallback.column() : null;
    }

    private static boolean reads(Part part, String column) {
        if (part instanceof Comment comment) {
            return Objects.equals(comment.column(), column);
        }
        return columns(part).anyMatch(column::equals);
    }

    private static Stream<String> columns(Part part) {
        if (part instanceof UniqueKey key) {
            return key.columns().stream();
        }
        if (part instanceof Check check) {
            return check.columns().stream();
        }
        return part instanceof CatalogIndex index ? index.reads().stream() : Stream.empty();
    }
}
