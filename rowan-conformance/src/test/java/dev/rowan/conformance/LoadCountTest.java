package dev.rowan.conformance;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PART;
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
        rowan = Databases.LOGGED.open(Domain.of("Parts", PART, FITTING));
        List<UUID> keys = IntStream.range(0, MANY).mapToObj(i -> new UUID(0, i)).toList();
        rowan.runAll(PART.create.each(
                keys,
                (change, key) -> change.set(PART.id, key)
                        .set(PART.name, "p" + key.getLeastSignificantBits())
                        .set(PART.size, (int) key.getLeastSignificantBits())));
        rowan.runAll(PART.update.each(
                keys.subList(1, MANY),
                (change, key) ->
                        change.of(PART.key(key)).set(PART.boxId, new UUID(0, key.getLeastSignificantBits() / 10))));
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
        return PART.query().filter(PART.size.lt(parents));
    }

    private static int count(Runnable work) {
        return log.during(work).size();
    }

    private static List<Load<Piece>> kinds() {
        return List.of(
                PART.box,
                PART.contents,
                PART.parts,
                PART.fittings,
                PART.box.with(q -> q.filter(PART.size.ge(1))),
                PART.contents.with(q -> q.sort(PART.name.asc()).limit(3)),
                PART.parts.with(q -> q.sort(PART.name.desc()).limit(1).offset(1)));
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
                                PART.parts.with(q ->
                                        q.load(PART.wholes.with(w -> w.limit(2).load(PART.box)))),
                                PART.fittings))))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, MANY})
    void recursive_loads_are_one_statement_a_level(int parents) {
        assertThat(count(() -> rowan.list(first(parents).load(PART.contents.recursive()))))
                .isBetween(2, 6);
        assertThat(count(() ->
                        rowan.list(first(parents).load(PART.contents.recursive().toDepth(2)))))
                .isBetween(2, 3);
        assertThat(count(() ->
                        rowan.list(first(parents).load(PART.parts.recursive().toDepth(3)))))
                .isBetween(2, 4);
        assertThat(count(() -> rowan.list(first(parents).load(PART.box.recursive()))))
                .isBetween(1, 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, MANY})
    void rows_at_hand_are_completed_by_one_statement_a_relationship(int parents) {
        List<Row<Piece>> rows = new ArrayList<>(rowan.list(first(parents).load(PART.contents)));
        rows.addAll(rowan.list(first(parents).load(PART.box)));
        assertThat(count(() -> rowan.loadMissing(rows, PART.parts))).isEqualTo(1);
        assertThat(count(() -> rowan.loadMissing(rows, PART.parts, PART.fittings, PART.box, PART.contents)))
                .isBetween(3, 4);
        assertThat(count(() -> rowan.loadMissing(rows, PART.contents.with(q -> q.load(PART.parts)))))
                .isLessThanOrEqualTo(2);
        assertThat(count(() -> rowan.loadMissing(rows.subList(0, parents), PART.contents)))
                .isZero();
    }

    @Test
    void ten_thousand_links_to_a_thousand_rows_make_a_thousand_rows() {
        List<Row<Piece>> wholes = rowan.list(PART.query().load(PART.parts.with(q -> q.load(PART.box))));
        Map<UUID, Set<Object>> names = new HashMap<>();
        Map<UUID, Set<Object>> boxes = new HashMap<>();
        int links = 0;
        for (Row<Piece> whole : wholes) {
            for (Row<Piece> part : whole.get(PART.parts)) {
                links++;
                UUID key = part.get(PART.id);
                names.computeIfAbsent(key, fresh -> byIdentity()).add(part.get(PART.name));
                if (part.get(PART.box) != null) {
                    boxes.computeIfAbsent(key, fresh -> byIdentity()).add(part.get(PART.box));
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
        rowan.list(PART.query().load(PART.box.recursive())).forEach(part -> boxes.add(part.get(PART.box)));
        assertThat(boxes).hasSizeLessThanOrEqualTo(FEW + 1);
    }

    private static Set<Object> byIdentity() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
