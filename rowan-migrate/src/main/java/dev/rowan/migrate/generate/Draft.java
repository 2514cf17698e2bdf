package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Fact;
import dev.rowan.migrate.ddl.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One file.
 *
 * @param suffix what is added to the name of the migration; empty for the first
 * @param moves its statements in working order
 */
record Draft(String suffix, List<Move> moves) {
    Draft {
        moves = List.copyOf(moves);
    }

    /** The statements that take it back, in working order. New tables go whole. */
    List<DdlStatement> back() {
        Set<CatalogTable> fresh = moves.stream()
                .filter(Draft::makesTable)
                .flatMap(move -> move.fresh().stream())
                .collect(Collectors.toSet());
        List<Move> latestFirst = new ArrayList<>(moves);
        Collections.reverse(latestFirst);
        List<DdlStatement> all = new ArrayList<>();
        List<CatalogTable> tables = new ArrayList<>();
        for (Move move : latestFirst) {
            if (move.fresh().isEmpty() || !fresh.contains(move.fresh().get())) {
                all.addAll(move.back());
            } else if (makesTable(move)) {
                tables.add(move.fresh().get());
            }
        }
        all.addAll(Untying.of(tables));
        return Order.byFacts(all, Function.identity());
    }

    /** What is asked of rows before a statement that takes back. */
    List<Hindrance> losses(DdlStatement back) {
        return moves.stream()
                .filter(move -> !move.back().isEmpty() && move.back().get(0).equals(back))
                .flatMap(move -> move.losses().stream())
                .toList();
    }

    private static boolean makesTable(Move move) {
        return move.fresh().isPresent()
                && move.statement().provides().stream().anyMatch(fact -> fact.kind() == Fact.Kind.TABLE);
    }
}
