package dev.rowan.migrate.generate;

import dev.rowan.migrate.ddl.Fact;
import dev.rowan.migrate.generate.Move.Lane;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Puts moves into files. What can stand together does; the rest has a file for itself, or one that comes later. */
final class Filing {
    private final List<Move> pending;
    private final List<Draft> drafts = new ArrayList<>();

    private Filing(List<Move> moves) {
        this.pending = new ArrayList<>(moves);
    }

    /** Renames come first; what is asked of rows is asked by the names that they have then. */
    static List<Draft> of(List<Move> renames, List<Move> moves) {
        boolean asks = moves.stream().anyMatch(move -> !move.hindrances().isEmpty());
        Filing filing = new Filing(moves);
        List<Move> first = new ArrayList<>(renames);
        if (asks && !renames.isEmpty()) {
            filing.file(first);
            first = new ArrayList<>();
        }
        first.addAll(filing.take(move -> move.lane() == Lane.TOGETHER));
        filing.file(first);
        while (!filing.pending.isEmpty()) {
            filing.round();
        }
        return filing.drafts;
    }

    private void round() {
        int before = pending.size();
        List<Move> alone = take(move -> move.lane() == Lane.ALONE);
        alone.forEach(move -> file(List.of(move)));
        List<Move> later = new ArrayList<>(take(move -> move.lane() == Lane.LATER));
        later.addAll(take(move -> move.lane() == Lane.TOGETHER));
        file(later);
        if (pending.size() == before) {
            throw new IllegalStateException("these wait for each other: "
                    + pending.stream().map(Move::words).toList());
        }
    }

    private void file(List<Move> moves) {
        if (!moves.isEmpty()) {
            String first = moves.get(0).statement().words().split(" ", 2)[0].toLowerCase(Locale.ROOT);
            drafts.add(new Draft(drafts.isEmpty() ? "" : "_" + (isIndex(moves) ? "index" : first), moves));
        }
    }

    private static boolean isIndex(List<Move> moves) {
        return moves.get(0).lane() == Lane.ALONE;
    }

    /** Those of a lane that need nothing which is still to be made, one after the other; the wished order is kept. */
    private List<Move> take(Predicate<Move> which) {
        List<Move> taken = new ArrayList<>();
        while (true) {
            Set<Fact> open = new HashSet<>();
            pending.forEach(move -> open.addAll(move.statement().provides()));
            Move next = pending.stream()
                    .filter(which)
                    .filter(move -> ready(move, open))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return taken;
            }
            pending.remove(next);
            taken.add(next);
        }
    }

    private static boolean ready(Move move, Set<Fact> open) {
        return move.statement().requires().stream()
                .allMatch(fact ->
                        !open.contains(fact) || move.statement().provides().contains(fact));
    }
}
