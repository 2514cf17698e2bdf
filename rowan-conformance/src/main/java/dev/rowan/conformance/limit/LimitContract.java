package dev.rowan.conformance.limit;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.loading.Piece;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of limits share: an empty store, and chains of parts, each in the box before it. */
public abstract class LimitContract implements Opening {
    /** The store under test, behind the front door. */
    protected Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Domain.of("Parts", PIECE, FITTING));
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    /** So many parts, each but the first in the one before: p0, p1, … */
    final Row<Piece> chain(int length) {
        List<Changeset<Piece>> parts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Changeset<Piece> part = PIECE.create
                    .set(PIECE.id, new UUID(1, i))
                    .set(PIECE.name, "p" + i)
                    .set(PIECE.size, i);
            parts.add(i == 0 ? part : part.set(PIECE.boxId, new UUID(1, i - 1)));
        }
        rowan.runAll(parts);
        return rowan.get(PIECE.key(new UUID(1, 0)));
    }
}
