package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.OtherSchema;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.catalog.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the statement that makes one part. A table is made with its columns, keys and checks, not with what leads out. */
public final class Making {
    /** The one type that an extension brings. */
    private static final String CITEXT = "citext";

    private final String table;

    private Making(String table) {
        this.table = table;
    }

    /**
     * Writes the statement that makes a part.
     *
     * @param table the name of its table; for a table or an extension its own
     * @param part what is missing
     * @return the statement
     */
    public static DdlStatement of(String table, Part part) {
        Making making = new Making(table);
        if (part instanceof CatalogTable whole) {
            return making.table(whole);
        }
        if (part instanceof Extension extension) {
            return making.extension(extension);
        }
        if (part instanceof OtherSchema schema) {
            return schema(schema.name());
        }
        if (part instanceof CatalogColumn column) {
            return making.column(column);
        }
        if (part instanceof CatalogIndex index) {
            return making.index(index);
        }
        if (part instanceof TableOption option) {
            return new Trimming(table).set(option);
        }
        if (part instanceof Comment comment) {
            return new Trimming(table).say(comment);
        }
        if (part instanceof NotNull rule) {
            return making.alterColumn("require", rule.column(), "set not null");
        }
        if (part instanceof Fallback fallback) {
            return making.alterColumn("give a default to", fallback.column(), "set default " + fallback.expression());
        }
        return making.constraint(part);
    }

    /**
     * Writes the statement that makes a schema, unless it is there.
     *
     * @param name its name
     * @return the statement
     */
    public static DdlStatement schema(String name) {
        return new DdlStatement(
                "create schema " + name,
                "create schema if not exists " + Name.of(name),
                Set.of(Fact.schema(name)),
                Set.of());
    }

    private DdlStatement extension(Extension extension) {
        return new DdlStatement(
                "create extension " + extension.name(),
                "create extension if not exists " + Name.of(extension.name()),
                Set.of(Fact.extension(extension.name())),
                Set.of());
    }

    private DdlStatement table(CatalogTable whole) {
        List<String> lines = new ArrayList<>();
        Set<Fact> provides = new HashSet<>(Set.of(Fact.table(table)));
        for (CatalogColumn column : whole.columns()) {
            lines.add(Spelled.column(column));
            provides.add(Fact.column(table, column.name()));
        }
        for (UniqueKey key : whole.keys()) {
            lines.add(Spelled.constraint(key));
            provides.add(Fact.unique(table, key.columns()));
        }
        whole.checks().forEach(check -> lines.add(Spelled.constraint(check)));
        Set<Fact> required = typesOf(whole.columns());
        required.add(Fact.schema(Qualified.schema(table)));
        return new DdlStatement(
                "create table " + table,
                "create " + Trimming.kind(whole) + "table " + Name.table(table) + " (\n  " + String.join(",\n  ", lines)
                        + "\n)" + Trimming.with(whole),
                provides,
                required);
    }

    private DdlStatement column(CatalogColumn column) {
        Set<Fact> requires = new HashSet<>(typesOf(List.of(column)));
        requires.add(Fact.table(table));
        requires.add(Fact.free(table, column.name()));
        requires.addAll(columns(table, column.words()));
        return new DdlStatement(
                "add column " + table + "." + column.name(),
                alter("add column " + Spelled.column(column)),
                Set.of(Fact.column(table, column.name())),
                requires);
    }

    private DdlStatement alterColumn(String words, String column, String change) {
        return new DdlStatement(
                words + " " + table + "." + column,
                alter("alter column " + Name.of(column) + " " + change),
                Set.of(),
                columns(table, List.of(column)));
    }

    private DdlStatement index(CatalogIndex index) {
        Set<Fact> requires = new HashSet<>(columns(table, index.reads()));
        requires.add(Fact.free(table, index.name()));
        return new DdlStatement("create index " + index.name(), Spelled.index(table, index), Set.of(), requires);
    }

    private DdlStatement constraint(Part part) {
        if (part instanceof UniqueKey key) {
            Set<Fact> provides = Set.of(Fact.unique(table, key.columns()));
            return add(key.name(), Spelled.constraint(key), provides, columns(table, key.columns()));
        }
        if (part instanceof Check check) {
            return add(check.name(), Spelled.constraint(check), Set.of(), columns(table, check.columns()));
        }
        ForeignKey key = (ForeignKey) part;
        Set<Fact> requires = new HashSet<>(columns(table, key.columns()));
        requires.addAll(columns(key.target().table(), key.target().columns()));
        requires.add(Fact.unique(key.target().table(), key.target().columns()));
        return add(key.name(), Spelled.constraint(key), Set.of(), requires);
    }

    private DdlStatement add(String name, String definition, Set<Fact> provides, Set<Fact> requires) {
        Set<Fact> all = new HashSet<>(requires);
        all.add(Fact.free(table, name));
        return new DdlStatement("add constraint " + name, alter("add " + definition), provides, all);
    }

    private String alter(String change) {
        return "alter table " + Name.table(table) + " " + change;
    }

    private static Set<Fact> columns(String table, Collection<String> columns) {
        Set<Fact> facts = new HashSet<>();
        columns.forEach(column -> facts.add(Fact.column(table, column)));
        return facts;
    }

    private static Set<Fact> typesOf(List<CatalogColumn> columns) {
        Set<Fact> facts = new HashSet<>();
        columns.stream()
                .filter(column -> column.type().contains(CITEXT))
                .forEach(column -> facts.add(Fact.extension(CITEXT)));
        return facts;
    }
}
