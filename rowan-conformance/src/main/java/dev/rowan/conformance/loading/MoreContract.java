package dev.rowan.conformance.loading;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.NotLoadedException;
import dev.rowan.query.Load;
import dev.rowan.relationship.ToMany;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether there are related rows after the limit of a load. */
public abstract class MoreContract extends PartsContract {
    private static Load<Piece> parts(long limit, long offset) {
        return PIECE.parts.with(q -> q.sort(PIECE.name.asc()).limit(limit).offset(offset));
    }

    private Row<Piece> read(String name, Load<Piece> load) {
        return rowan.one(PIECE.query().filter(PIECE.name.eq(name)).load(load));
    }

    private static List<String> names(Row<Piece> row, ToMany<Piece, Piece> relationship) {
        return row.get(relationship).stream().map(each -> each.get(PIECE.name)).toList();
    }

    @Test
    void each_row_knows_whether_its_limit_left_out_some() {
        made("car", "wheel", "engine", "door");
        made("boat", "engine", "sail");
        part("stone");
        List<Row<Piece>> rows = rowan.list(PIECE.query().sort(PIECE.name.asc()).load(parts(2, 0)));
        assertThat(rows).extracting(row -> row.get(PIECE.name)).startsWith("boat", "car");
        assertThat(rows)
                .extracting(row -> row.hasMore(PIECE.parts))
                .containsExactly(false, true, false, false, false, false, false);
        assertThat(names(rows.get(1), PIECE.parts)).containsExactly("door", "engine");
        assertThat(names(rows.get(0), PIECE.parts)).containsExactly("engine", "sail");
        assertThat(rows.get(1).get(PIECE.parts).get(0).joined(FITTING.amount)).isEqualTo(3);
    }

    @Test
    void the_offset_is_skipped_before() {
        made("car", "wheel", "engine", "door");
        assertThat(read("car", parts(1, 1)).hasMore(PIECE.parts)).isTrue();
        assertThat(read("car", parts(1, 2)).hasMore(PIECE.parts)).isFalse();
        assertThat(read("car", parts(1, 9)).hasMore(PIECE.parts)).isFalse();
        assertThat(read("car", parts(0, 0)).hasMore(PIECE.parts)).isTrue();
        assertThat(read("car", parts(0, 0)).get(PIECE.parts)).isEmpty();
        assertThat(read("car", parts(0, 3)).hasMore(PIECE.parts)).isFalse();
        assertThat(read("car", parts(Long.MAX_VALUE, 0)).hasMore(PIECE.parts)).isFalse();
    }

    @Test
    void without_a_limit_there_are_never_more() {
        made("car", "wheel", "engine");
        assertThat(read("car", PIECE.parts).hasMore(PIECE.parts)).isFalse();
        assertThatThrownBy(() -> read("car", PIECE.contents).hasMore(PIECE.parts))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Piece.parts was not loaded; add `.load(PIECE.parts)` to the query");
    }

    @Test
    void rows_that_differ_in_what_was_left_out_alone_are_equal() {
        lies("a", "box");
        Row<Piece> whole = read("box", PIECE.contents.with(q -> q.limit(1)));
        assertThat(whole.hasMore(PIECE.contents)).isFalse();
        lies("b", "box");
        Row<Piece> part =
                read("box", PIECE.contents.with(q -> q.sort(PIECE.name.asc()).limit(1)));
        assertThat(part.hasMore(PIECE.contents)).isTrue();
        assertThat(part).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(whole).isEqualTo(part).hasToString(part.toString());
    }

    @Test
    void each_level_knows_for_itself() {
        made("car", "engine", "wheel");
        made("engine", "bolt", "screw", "valve");
        Row<Piece> car = read(
                "car",
                PIECE.parts.with(q -> q.sort(PIECE.name.asc())
                        .limit(1)
                        .load(PIECE.parts.with(p -> p.sort(PIECE.name.desc()).limit(2)))));
        assertThat(car.hasMore(PIECE.parts)).isTrue();
        Row<Piece> engine = car.get(PIECE.parts).get(0);
        assertThat(engine.hasMore(PIECE.parts)).isTrue();
        assertThat(names(engine, PIECE.parts)).containsExactly("valve", "screw");
    }

    @Test
    void a_recursive_load_knows_it_of_every_row() {
        made("car", "engine", "wheel");
        made("engine", "bolt");
        Row<Piece> car = rowan.one(PIECE.query()
                .filter(PIECE.name.eq("car"))
                .load(PIECE.parts.recursive().with(q -> q.sort(PIECE.name.asc()).limit(1))));
        assertThat(car.hasMore(PIECE.parts)).isTrue();
        Row<Piece> engine = car.get(PIECE.parts).get(0);
        assertThat(engine.hasMore(PIECE.parts)).isFalse();
        assertThat(names(engine, PIECE.parts)).containsExactly("bolt");
    }

    @Test
    void what_is_loaded_afterwards_knows_it_too() {
        made("car", "engine", "wheel");
        Row<Piece> bare = rowan.one(PIECE.query().filter(PIECE.name.eq("car")));
        Row<Piece> car = rowan.loadMissing(List.of(bare), parts(1, 0)).get(0);
        assertThat(car.hasMore(PIECE.parts)).isTrue();
        Row<Piece> again = rowan.loadMissing(List.of(car), PIECE.parts.with(q -> q.load(PIECE.wholes)))
                .get(0);
        assertThat(again.hasMore(PIECE.parts)).isTrue();
        assertThat(again.get(PIECE.parts).get(0).isLoaded(PIECE.wholes)).isTrue();
    }

    @Test
    void no_row_is_locked_to_know_it() {
        made("car", "engine", "wheel");
        rowan.transaction(() -> {
            Row<Piece> car = read(
                    "car",
                    PIECE.parts.with(q -> q.sort(PIECE.name.asc()).limit(1).forUpdate()));
            assertThat(names(car, PIECE.parts)).containsExactly("engine");
            assertThatThrownBy(() -> car.hasMore(PIECE.parts))
                    .isInstanceOf(NotLoadedException.class)
                    .hasMessage(
                            "whether Piece.parts has more is not known: its rows were locked as they were loaded, and none"
                                    + " but those; count them with `rowan.count(…)`");
        });
    }
}
