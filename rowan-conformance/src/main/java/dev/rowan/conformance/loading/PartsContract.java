package dev.rowan.conformance.loading;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.query.Load;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of loads share: an empty store, parts to play with, and a way to write what was loaded. */
public abstract class PartsContract implements Opening {
    /** The rows to play with. */
    protected static final Domain PARTS = Domain.of("Parts", PIECE, FITTING);

    /** The store under test, behind the front door. */
    protected Rowan rowan;

    private final Map<String, Row<Piece>> known = new HashMap<>();

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(PARTS);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    /** The part of a name, made where there is none. */
    final Row<Piece> part(String name) {
        return known.computeIfAbsent(name, fresh -> rowan.run(PIECE.create.set(PIECE.name, fresh)));
    }

    /** Puts a part into a box: {@code lies("a", "b", "c")}, a lies in b, which lies in c. */
    final void lies(String... names) {
        for (int i = 1; i < names.length; i++) {
            rowan.run(PIECE.update.of(part(names[i - 1]).key()).set(PIECE.box, part(names[i])));
        }
    }

    /** Makes a whole of parts; the amount of each is its place, from 1. */
    final void made(String whole, String... of) {
        for (int i = 0; i < of.length; i++) {
            rowan.run(FITTING.create
                    .set(FITTING.whole, part(whole))
                    .set(FITTING.part, part(of[i]))
                    .set(FITTING.amount, i + 1));
        }
    }

    /** All parts by name, with what is loaded. */
    final List<Row<Piece>> loaded(Load<Piece> load) {
        return rowan.list(PIECE.query().sort(PIECE.name.asc()).load(load));
    }

    /** One part with what is loaded, written. */
    final String tree(String name, Load<Piece> load, Relationship<Piece, Piece, ?> shown) {
        return tree(rowan.one(PIECE.query().filter(PIECE.name.eq(name)).load(load)), shown);
    }

    /** A row and what is below it: {@code a[b[] c[]]}; what does not hold the relationship has no brackets. */
    static String tree(@Nullable Row<Piece> row, Relationship<Piece, Piece, ?> shown) {
        if (row == null) {
            return "-";
        }
        String name = row.get(PIECE.name);
        if (!row.isLoaded(shown)) {
            return name;
        }
        Object below = row.get(shown);
        return name + "["
                + (below instanceof List<?> all
                        ? all.stream().map(each -> tree(of(each), shown)).collect(Collectors.joining(" "))
                        : tree(of(below), shown))
                + "]";
    }

    @SuppressWarnings("unchecked") // every relationship shown here leads to parts
    private static @Nullable Row<Piece> of(@Nullable Object row) {
        return (Row<Piece>) row;
    }
}
