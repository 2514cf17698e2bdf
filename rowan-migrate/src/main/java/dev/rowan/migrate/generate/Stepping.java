package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ColumnOrigin;
import dev.rowan.migrate.catalog.ColumnType;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.OtherSchema;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.Changing;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Dropping;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.Online;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import java.util.ArrayList;
import java.util.List;

/** Turns a difference into the moves that end it. Tables that are there may have many rows, readers and writers. */
final class Stepping {
    private final InOurWords words;
    private final Catalog there;
    private final Retyped retyped;
    private final List<Difference> differences;

    Stepping(InOurWords words, Catalog there, List<Difference> differences) {
        this.words = words;
        this.there = there;
        this.retyped = new Retyped(differences, there, words);
        this.differences = differences;
    }

    List<Move> of(Difference difference) {
        String table = difference.table();
        if (difference instanceof Missing missing) {
            Part part = words.of(table, missing.part());
            return there.table(table)
                    .filter(full -> !(part instanceof CatalogTable))
                    .map(full -> online(full, part))
                    .orElseGet(() -> List.of(made(table, part)));
        }
        if (difference instanceof Extra extra) {
            return List.of(dropped(table, extra.part()));
        }
        return changed(table, (Changed) difference);
    }

    /** An extension or a schema stays: others may use it by then. */
    private static Move made(String table, Part part) {
        return Move.of(
                Making.of(table, part),
                part instanceof Extension || part instanceof OtherSchema
                        ? List.of()
                        : List.of(Dropping.of(table, part)));
    }

    private List<Move> online(CatalogTable table, Part part) {
        String name = table.name();
        if (partitioned(table)) {
            return List.of(made(name, part));
        }
        Online online = Online.of(name);
        if (part instanceof UniqueKey key) {
            return List.of(
                    Move.alone(online.build(key), online.discard(key.name()))
                            .hinderedBy(Hindrance.of(table, key, retyped)),
                    Move.of(online.adopt(key), List.of(Dropping.of(name, key))));
        }
        if (part instanceof CatalogIndex index) {
            Move move = Move.alone(online.build(index), online.discard(index.name()));
            return List.of(index.unique() ? move.hinderedBy(Hindrance.of(table, index, retyped)) : move);
        }
        if (part instanceof ForeignKey key) {
            return proved(table, part, Hindrance.of(table, key, retyped));
        }
        if (part instanceof Check check) {
            return proved(table, part, Hindrance.of(table, check, retyped));
        }
        if (part instanceof NotNull rule) {
            return words.fallback(name, rule.column())
                    .map(value -> given(table, rule, value))
                    .orElseGet(() -> required(table, rule, Hindrance.of(table, rule)));
        }
        if (part instanceof CatalogColumn column && column.origin() == Origin.COMPUTED) {
            return List.of(Recomputing.added(table, column));
        }
        return part instanceof CatalogColumn column && !column.omissible()
                ? filled(table, column)
                : List.of(made(name, part));
    }

    private static List<Move> proved(CatalogTable table, Part part, Hindrance hindrance) {
        Online online = Online.of(table.name());
        return List.of(
                Move.of(online.add(part), List.of(Dropping.of(table.name(), part)))
                        .hinderedBy(hindrance),
                Move.later(online.validate(part), List.of()));
    }

    private static List<Move> required(CatalogTable table, NotNull rule, Hindrance hindrance) {
        Online online = Online.of(table.name());
        Check check = online.standIn(rule);
        List<DdlStatement> end = online.require(rule);
        return List.of(
                Move.of(online.add(check), List.of(Dropping.of(table.name(), check)))
                        .hinderedBy(hindrance),
                Move.later(online.validate(check), List.of()),
                Move.of(end.get(0), List.of(Dropping.of(table.name(), rule))),
                Move.of(end.get(1), List.of(Making.of(table.name(), check))));
    }

    /** New rows have a value from then on; those that have none get the default, some at a time. */
    private List<Move> given(CatalogTable table, NotNull rule, String value) {
        Online online = Online.of(table.name());
        Check check = online.standIn(rule);
        List<DdlStatement> end = online.require(rule);
        return List.of(
                Move.of(online.add(check), List.of(Dropping.of(table.name(), check)))
                        .hinderedBy(held(table, rule.column())),
                Move.repeated(online.fill(rule, value)),
                Move.later(online.validateFilled(rule), List.of()),
                Move.of(end.get(0), List.of(Dropping.of(table.name(), rule))),
                Move.of(end.get(1), List.of(Making.of(table.name(), check))));
    }

    /** What is there and stays, and may not be true any more of rows that get the default. */
    private List<Hindrance> held(CatalogTable table, String column) {
        List<Hindrance> all = new ArrayList<>();
        table.keys().stream()
                .filter(key -> key.columns().contains(column) && stays(table, key))
                .forEach(key -> all.add(Hindrance.of(table, key, retyped)));
        table.indexes().stream()
                .filter(index -> index.unique() && index.reads().contains(column) && stays(table, index))
                .forEach(index -> all.add(Hindrance.of(table, index, retyped)));
        table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column) && stays(table, key))
                .forEach(key -> all.add(Hindrance.of(table, key, retyped)));
        table.checks().stream()
                .filter(check -> check.columns().contains(column) && stays(table, check))
                .forEach(check -> all.add(Hindrance.of(table, check, retyped)));
        return all;
    }

    private boolean stays(CatalogTable table, Part part) {
        return differences.stream()
                .noneMatch(each -> each instanceof Extra extra
                        && extra.table().equals(table.name())
                        && extra.part().equals(part));
    }

    /** Rows that are there have no value, and nobody but a person can say which. */
    private static List<Move> filled(CatalogTable table, CatalogColumn column) {
        CatalogColumn open = new CatalogColumn(
                column.name(), column.type(), column.collation(), false, column.origin(), column.fallback());
        List<Move> moves =
                new ArrayList<>(List.of(made(table.name(), open).hinderedBy(Hindrance.anyRow(table, column.name()))));
        moves.addAll(required(table, new NotNull(column.name()), Hindrance.of(table, new NotNull(column.name()))));
        return moves;
    }

    private static Move dropped(String table, Part part) {
        Move move = Move.of(Dropping.of(table, part), makingAgain(table, part));
        if (part instanceof CatalogTable) {
            return move.saying("its rows are lost");
        }
        return part instanceof CatalogColumn column && column.origin() != Origin.COMPUTED
                ? move.saying("its values are lost")
                : move;
    }

    private static List<DdlStatement> makingAgain(String table, Part part) {
        List<DdlStatement> all = new ArrayList<>(List.of(Making.of(table, part)));
        if (part instanceof CatalogTable whole) {
            whole.foreignKeys().forEach(key -> all.add(Making.of(table, key)));
            whole.indexes().forEach(index -> all.add(Making.of(table, index)));
            whole.comments().forEach(comment -> all.add(Making.of(table, comment)));
        }
        return all;
    }

    private List<Move> changed(String table, Changed changed) {
        Part found = changed.found();
        if (PartName.differInNameAlone(found, changed.wanted())) {
            return List.of(replaced(table, found, changed.wanted()));
        }
        Part wanted = words.of(table, changed.wanted());
        CatalogTable full = there.table(table).orElseThrow();
        if (found instanceof ColumnType from && wanted instanceof ColumnType to) {
            Move move =
                    replaced(table, from, to).saying("nobody reads or writes " + Worded.shown(table) + " meanwhile");
            Move asking =
                    TypeChange.hindrance(full, from, to).map(move::hinderedBy).orElse(move);
            return List.of(
                    TypeChange.hindrance(full, to, from).map(asking::losing).orElse(asking));
        }
        if (found instanceof ColumnOrigin from && wanted instanceof ColumnOrigin to) {
            return Origins.of(full, from, to, differences);
        }
        if (found instanceof UniqueKey from && wanted instanceof UniqueKey to && !partitioned(full)) {
            return exchanged(full, from, to);
        }
        List<DdlStatement> all = Changing.of(table, found, wanted);
        if (all.size() == 1) {
            return List.of(replaced(table, found, wanted));
        }
        List<Move> moves = new ArrayList<>(List.of(Move.of(all.get(0), List.of(Making.of(table, found)))));
        moves.addAll(online(full, wanted));
        return moves;
    }

    private static boolean partitioned(CatalogTable table) {
        return table.options().stream().anyMatch(TableOption::partitions);
    }

    /** The index of the next key is there before the one of now goes: at no time can rows be alike. */
    private List<Move> exchanged(CatalogTable table, UniqueKey from, UniqueKey to) {
        Online online = Online.of(table.name());
        List<DdlStatement> end = online.exchange(from, to);
        UniqueKey next = Online.next(to);
        return List.of(
                Move.alone(online.build(next), online.discard(next.name()))
                        .hinderedBy(Hindrance.of(table, to, retyped)),
                Move.of(end.get(0), List.of(Making.of(table.name(), from))),
                Move.of(end.get(1), List.of(Dropping.of(table.name(), to))));
    }

    private static Move replaced(String table, Part from, Part to) {
        return Move.of(Changing.of(table, from, to).get(0), Changing.of(table, to, from));
    }
}
