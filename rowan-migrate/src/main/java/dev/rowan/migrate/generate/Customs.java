package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.CustomStatement;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Fact;
import dev.rowan.migrate.files.CustomText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of statements that resources declare: those that are gone, or say something else, are taken away; those that
 * are new, or say something else, are made.
 *
 * @param gone latest first
 * @param fresh in declared order
 */
record Customs(List<CustomStatement> gone, List<CustomStatement> fresh) {
    private static final Set<Fact.Kind> THERE = Set.of(Fact.Kind.TABLE, Fact.Kind.COLUMN, Fact.Kind.EXTENSION);

    static Customs of(List<CustomStatement> wanted, List<CustomStatement> kept) {
        List<CustomStatement> gone = new ArrayList<>();
        kept.stream().filter(each -> !wanted.contains(each)).forEach(each -> gone.add(0, each));
        return new Customs(
                gone, wanted.stream().filter(each -> !kept.contains(each)).toList());
    }

    /** What goes before anything else is done. What tables may need stays until they do not, unless another takes its place. */
    List<Move> first() {
        return gone.stream()
                .filter(each -> !last(each))
                .map(each -> takenBack(each, Set.of()))
                .toList();
    }

    /** What tables need before them, and what needs tables behind them. */
    List<Move> around(List<Move> moves, List<CatalogTable> tables) {
        Set<Fact> dropped =
                tables.stream().map(table -> Fact.gone(table.name())).collect(Collectors.toSet());
        Set<Fact> all = provided(moves);
        Set<Fact> there =
                all.stream().filter(fact -> THERE.contains(fact.kind())).collect(Collectors.toSet());
        Stream<Move> early = fresh.stream().filter(CustomStatement::early).map(each -> made(each, Set.of(), dropped));
        Stream<Move> late = fresh.stream().filter(each -> !each.early()).map(each -> made(each, there, Set.of()));
        Stream<Move> end = gone.stream().filter(this::last).map(each -> takenBack(each, all));
        List<Move> around =
                new ArrayList<>(moves.stream().filter(Customs::extension).toList());
        early.forEach(around::add);
        moves.stream().filter(move -> !extension(move)).forEach(around::add);
        Stream.concat(late, end).forEach(around::add);
        return around;
    }

    /** New ones that tables need. */
    List<CustomStatement> early() {
        return fresh.stream().filter(CustomStatement::early).toList();
    }

    private boolean last(CustomStatement statement) {
        return statement.early() && fresh.stream().noneMatch(statement::sameName);
    }

    private static boolean extension(Move move) {
        return move.statement().provides().stream()
                .anyMatch(fact -> fact.kind() == Fact.Kind.EXTENSION || fact.kind() == Fact.Kind.SCHEMA);
    }

    private static Set<Fact> provided(List<Move> moves) {
        Set<Fact> facts = new HashSet<>();
        moves.forEach(move -> facts.addAll(move.statement().provides()));
        return facts;
    }

    private static Move made(CustomStatement statement, Set<Fact> after, Set<Fact> untilGone) {
        String words = "statement " + statement.label();
        return Move.of(
                new DdlStatement("make " + words, CustomText.made(statement), Set.of(), after),
                List.of(new DdlStatement("take back " + words, statement.down(), Set.of(), untilGone)));
    }

    private static Move takenBack(CustomStatement statement, Set<Fact> after) {
        String words = "statement " + statement.label();
        return Move.of(
                new DdlStatement("take back " + words, CustomText.takenBack(statement), Set.of(), after),
                List.of(new DdlStatement("make " + words, statement.up(), Set.of(), Set.of())));
    }
}
