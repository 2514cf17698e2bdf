package dev.rowan.conformance;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.loading.Fitting;
import dev.rowan.conformance.loading.Piece;
import dev.rowan.embedded.StatementLog;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads of 1, 100 and 10,000 parents: one statement a level, and each row made once. */
class LoadCountTest {
    private static final int MANY = 10_000;
    private static final int FEW = 1_000;
    private static Rowan rowan;
    private static StatementLog log;

    /** Parts from 0 on: each lies in the one of a tenth of its number, and is made of one of the first thousand. */
    @BeforeAll
    static void fillTheStore() {
        log = Databases.LOGGED.server().statements();
        rowan = Databases.LOGGED.open(Domain.of("Parts", PIECE, FITTING));
        List<UUID> keys = IntStream.range(0, MANY).mapToObj(i -> new UUID(0, i)).toList();
        rowan.runAll(PIECE.create.each(
                keys,
                (change, key) -> change.set(PIECE.id, key)
                        .set(PIECE.name, "p" + key.getLeastSignificantBits())
                        .set(PIECE.size, (int) key.getLeastSignificantBits())));
        rowan.runAll(PIECE.update.each(
                keys.subList(1, MANY),
                (change, key) ->
                        change.of(PIECE.key(key)).set(PIECE.boxId, new UUID(0, key.getLeastSignificantBits() / 10))));
        rowan.runAll(FITTING.create.each(
                keys,
                (change, key) -> change.set(FITTING.wholeId, key)
                        .set(FITTING.partId, new UUID(0, (key.getLeastSignificantBits() * 7 + 1) % FEW))));
    }

    @AfterAll
    static void closeTheStore() {
        rowan.close();
    }

    private static Query<Piece> first(int parents) {
        return PIECE.query().filter(PIECE.size.lt(parents));
    }

    private static int count(Runnable work) {
        return log.during(work).size();
    }

    private static List<Load<Piece>> kinds() {
        return List.of(
                PIECE.box,
                PIECE.contents,
                PIECE.parts,
                PIECE.fittings,
                PIECE.box.with(q -> q.filter(PIECE.size.ge(1))),
                PIECE.contents.with(q -> q.sort(PIECE.name.asc()).limit(3)),
                PIECE.parts.with(q -> q.sort(PIECE.name.desc()).limit(1).offset(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, MANY})
    void every_kind_of_relationship_is_one_statement_more(int parents) {
        for (Load<Piece> load : kinds()) {
            assertThat(count(() ->
                            assertThat(rowan.list(first(parents).load(load))).hasSize(parents)))
                    .as(load.toString())
                    .isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, MANY})
    void nested_loads_are_one_statement_a_level(int parents) {
        assertThat(count(() -> rowan.list(first(parents)
                        .load(
                                PIECE.parts.with(q ->
                                        q.load(PIECE.wholes.with(w -> w.limit(2).load(PIECE.box)))),
                                PIECE.fittings))))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, MANY})
    void recursive_loads_are_one_statement_a_level(int parents) {
        assertThat(count(() -> rowan.list(first(parents).load(PIECE.contents.recursive()))))
                .isBetween(2, 6);
        assertThat(count(() -> rowan.list(
                        first(parents).load(PIECE.contents.recursive().toDepth(2)))))
                .isBetween(2, 3);
        assertThat(count(() ->
                        rowan.list(first(parents).load(PIECE.parts.recursive().toDepth(3)))))
                .isBetween(2, 4);
        assertThat(count(() -> rowan.list(first(parents).load(PIECE.box.recursive()))))
                .isBetween(1, 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, MANY})
    void rows_at_hand_are_completed_by_one_statement_a_relationship(int parents) {
        List<Row<Piece>> rows = new ArrayList<>(rowan.list(first(parents).load(PIECE.contents)));
        rows.addAll(rowan.list(first(parents).load(PIECE.box)));
        assertThat(count(() -> rowan.loadMissing(rows, PIECE.parts))).isEqualTo(1);
        assertThat(count(() -> rowan.loadMissing(rows, PIECE.parts, PIECE.fittings, PIECE.box, PIECE.contents)))
                .isBetween(3, 4);
        assertThat(count(() -> rowan.loadMissing(rows, PIECE.contents.with(q -> q.load(PIECE.parts)))))
                .isLessThanOrEqualTo(2);
        assertThat(count(() -> rowan.loadMissing(rows.subList(0, parents), PIECE.contents)))
                .isZero();
    }

    @Test
    void ten_thousand_links_to_a_thousand_rows_make_a_thousand_rows() {
        List<Row<Piece>> wholes = rowan.list(PIECE.query().load(PIECE.parts.with(q -> q.load(PIECE.box))));
        Map<UUID, Set<Object>> names = new HashMap<>();
        Map<UUID, Set<Object>> boxes = new HashMap<>();
        int links = 0;
        for (Row<Piece> whole : wholes) {
            for (Row<Piece> part : whole.get(PIECE.parts)) {
                links++;
                UUID key = part.get(PIECE.id);
                names.computeIfAbsent(key, fresh -> byIdentity()).add(part.get(PIECE.name));
                if (part.get(PIECE.box) != null) {
                    boxes.computeIfAbsent(key, fresh -> byIdentity()).add(part.get(PIECE.box));
                }
            }
        }
        assertThat(links).isEqualTo(MANY);
        assertThat(names)
                .hasSize(FEW)
                .allSatisfy((key, found) -> assertThat(found).hasSize(1));
        assertThat(boxes).allSatisfy((key, found) -> assertThat(found).hasSize(1));
    }

    @Test
    void rows_that_no_join_row_tells_apart_are_the_very_same() {
        List<Row<Fitting>> fittings = rowan.list(FITTING.query().load(FITTING.part));
        Set<Object> parts = byIdentity();
        fittings.forEach(fitting -> parts.add(fitting.get(FITTING.part)));
        assertThat(fittings).hasSize(MANY);
        assertThat(parts).hasSize(FEW);
        Set<Object> boxes = byIdentity();
        rowan.list(PIECE.query().load(PIECE.box.recursive())).forEach(part -> boxes.add(part.get(PIECE.box)));
        assertThat(boxes).hasSizeLessThanOrEqualTo(FEW + 1);
    }

    private static Set<Object> byIdentity() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
