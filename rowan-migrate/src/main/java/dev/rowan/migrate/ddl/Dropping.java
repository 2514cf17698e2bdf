package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.catalog.UniqueKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the statement that takes one part away. What a table or a column holds is lost with it. */
public final class Dropping {
    private final String table;

    private Dropping(String table) {
        this.table = table;
    }

    /**
     * Writes the statement that takes a part away.
     *
     * @param table the name of its table; for a table its own
     * @param part what is there
     * @return the statement
     * @throws IllegalArgumentException for a part that cannot be taken away alone, such as a column's type
     */
    public static DdlStatement of(String table, Part part) {
        Dropping dropping = new Dropping(table);
        if (part instanceof CatalogTable whole) {
            return dropping.table(whole);
        }
        if (part instanceof CatalogColumn column) {
            return dropping.column(column);
        }
        if (part instanceof TableOption option) {
            return new Trimming(table).reset(option);
        }
        if (part instanceof Comment comment) {
            return new Trimming(table).silence(comment);
        }
        if (part instanceof NotNull rule) {
            return new DdlStatement(
                    "no longer require " + table + "." + rule.column(),
                    dropping.alter("alter column " + Name.of(rule.column()) + " drop not null"),
                    Set.of(),
                    Set.of(Fact.unread(table, rule.column())));
        }
        if (part instanceof Fallback fallback) {
            return new DdlStatement(
                    "take the default from " + table + "." + fallback.column(),
                    dropping.alter("alter column " + Name.of(fallback.column()) + " drop default"),
                    Set.of(Fact.unread(table, fallback.column())),
                    Set.of());
        }
        if (part instanceof CatalogIndex index) {
            return dropping.index(index);
        }
        return dropping.constraint(part);
    }

    /** Waits for the tables that refer to it; its own references go with it. */
    private DdlStatement table(CatalogTable whole) {
        Set<Fact> provides = new HashSet<>(Set.of(Fact.gone(table)));
        whole.foreignKeys().stream()
                .filter(key -> !key.target().table().equals(table))
                .forEach(key -> provides.addAll(lettingGo(key)));
        return new DdlStatement(
                "drop table " + table,
                "drop table " + Name.table(table),
                provides,
                Set.of(Fact.letGo(table, List.of())));
    }

    private DdlStatement column(CatalogColumn column) {
        return new DdlStatement(
                "drop column " + table + "." + column.name(),
                alter("drop column " + Name.of(column.name())),
                freeing(column.name(), column.words()),
                Set.of(Fact.unread(table, column.name())));
    }

    private DdlStatement index(CatalogIndex index) {
        return new DdlStatement(
                "drop index " + index.name(),
                "drop index " + Name.beside(table, index.name()),
                freeing(index.name(), index.reads()),
                Set.of());
    }

    private DdlStatement constraint(Part part) {
        if (part instanceof UniqueKey key) {
            return drop(key.name(), freeing(key.name(), key.columns()), Set.of(Fact.letGo(table, key.columns())));
        }
        if (part instanceof Check check) {
            return drop(check.name(), freeing(check.name(), check.columns()), Set.of());
        }
        if (part instanceof ForeignKey key) {
            Set<Fact> provides = freeing(key.name(), key.columns());
            provides.addAll(lettingGo(key));
            return drop(key.name(), provides, Set.of());
        }
        throw new IllegalArgumentException("cannot be taken away alone: " + part);
    }

    private DdlStatement drop(String name, Set<Fact> provides, Set<Fact> requires) {
        return new DdlStatement(
                "drop constraint " + name, alter("drop constraint " + Name.of(name)), provides, requires);
    }

    private static Set<Fact> lettingGo(ForeignKey key) {
        String target = key.target().table();
        return Set.of(Fact.letGo(target, key.target().columns()), Fact.letGo(target, List.of()));
    }

    private Set<Fact> freeing(String name, Collection<String> columns) {
        Set<Fact> facts = new HashSet<>(Set.of(Fact.free(table, name)));
        columns.forEach(column -> facts.add(Fact.unread(table, column)));
        return facts;
    }

    private String alter(String change) {
        return "alter table " + Name.table(table) + " " + change;
    }
}
