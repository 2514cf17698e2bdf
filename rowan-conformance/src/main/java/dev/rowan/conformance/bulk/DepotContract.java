package dev.rowan.conformance.bulk;

import static dev.rowan.conformance.bulk.Crate.CRATE;
import static dev.rowan.conformance.bulk.Sticker.STICKER;
import static dev.rowan.conformance.bulk.Sticking.STICKING;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of many rows share: an empty store, and rows to play with. */
public abstract class DepotContract implements Opening {
    /** The rows to play with. */
    protected static final Domain DEPOT = Domain.of("Depot", CRATE, STICKER, STICKING);

    /** The store under test, behind the front door. */
    protected Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        Crate.HEARD.clear();
        rowan = open(DEPOT);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    final Row<Crate> crate(String code, long many) {
        return rowan.run(CRATE.create.set(CRATE.code, code).set(CRATE.many, many));
    }

    final Row<Sticker> sticker(String word) {
        return rowan.run(STICKER.create.set(STICKER.word, word));
    }

    /** What is there: the code of each crate, and how many are in it, in order of codes. */
    final List<String> crates() {
        return rowan.list(CRATE.query().sort(CRATE.code.asc())).stream()
                .map(row -> row.get(CRATE.code) + row.get(CRATE.many))
                .toList();
    }

    /** What sticks on a crate, in order of words. */
    final List<String> stickers(String code) {
        Row<Crate> crate = rowan.one(
                CRATE.query().filter(CRATE.code.eq(code)).load(CRATE.stickers.with(q -> q.sort(STICKER.word.asc()))));
        return crate.get(CRATE.stickers).stream()
                .map(row -> row.get(STICKER.word))
                .toList();
    }

    /** Codes that are in order: c000, c001 and so on. */
    static List<String> codes(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> "c%03d".formatted(i))
                .toList();
    }
}
