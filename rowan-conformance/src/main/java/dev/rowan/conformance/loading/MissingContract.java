package dev.rowan.conformance.loading;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rows at hand lack, loaded. */
public abstract class MissingContract extends PartsContract {
    /** a is made of b and c, b of c; a lies in b, b in c. */
    @BeforeEach
    void fillTheStore() {
        made("a", "b", "c");
        made("b", "c");
        lies("a", "b", "c");
    }

    private List<Row<Piece>> all() {
        return rowan.list(PIECE.query().sort(PIECE.name.asc()));
    }

    private static List<String> names(List<Row<Piece>> rows) {
        return rows.stream().map(row -> row.get(PIECE.name)).sorted().toList();
    }

    @Test
    void rows_are_completed_in_their_order() {
        List<Row<Piece>> rows = rowan.loadMissing(all(), PIECE.parts, PIECE.box);
        assertThat(names(rows)).containsExactly("a", "b", "c");
        assertThat(rows.stream().map(row -> names(row.get(PIECE.parts))))
                .containsExactly(List.of("b", "c"), List.of("c"), List.of());
        assertThat(rows.get(0).get(PIECE.box).get(PIECE.name)).isEqualTo("b");
        assertThat(rows.get(2).get(PIECE.box)).isNull();
    }

    @Test
    void they_equal_rows_that_were_read_with_it() {
        List<Row<Piece>> read = rowan.list(PIECE.query()
                .sort(PIECE.name.asc())
                .load(PIECE.parts.with(q -> q.sort(PIECE.name.asc()).load(PIECE.box)), PIECE.contents));
        assertThat(rowan.loadMissing(
                        all(), PIECE.parts.with(q -> q.sort(PIECE.name.asc()).load(PIECE.box)), PIECE.contents))
                .isEqualTo(read);
    }

    @Test
    void the_rows_at_hand_stay_as_they_are() {
        List<Row<Piece>> rows = all();
        rowan.loadMissing(rows, PIECE.parts);
        assertThat(rows).noneMatch(row -> row.isLoaded(PIECE.parts));
    }

    @Test
    void a_row_may_come_twice_and_a_list_may_be_empty() {
        Row<Piece> a = all().get(0);
        assertThat(rowan.loadMissing(List.of(a, a), PIECE.parts))
                .allMatch(row -> row.get(PIECE.parts).size() == 2);
        assertThat(rowan.loadMissing(List.<Row<Piece>>of(), PIECE.parts)).isEmpty();
        assertThat(rowan.loadMissing(List.of(a))).containsExactly(a);
    }

    @Test
    void what_is_loaded_stays_as_it_was_loaded() {
        List<Row<Piece>> some = new ArrayList<>(all());
        some.set(
                0,
                rowan.one(PIECE.query()
                        .filter(PIECE.name.eq("a"))
                        .load(PIECE.parts.with(q -> q.filter(PIECE.name.eq("c"))))));
        List<Row<Piece>> whole = rowan.loadMissing(some, PIECE.parts);
        assertThat(whole.get(0)).isSameAs(some.get(0));
        assertThat(names(whole.get(0).get(PIECE.parts))).containsExactly("c");
        assertThat(names(whole.get(1).get(PIECE.parts))).containsExactly("c");
    }

    @Test
    void below_what_is_loaded_is_loaded_what_is_missing() {
        List<Row<Piece>> some = new ArrayList<>(all());
        some.set(0, rowan.one(PIECE.query().filter(PIECE.name.eq("a")).load(PIECE.parts)));
        List<Row<Piece>> whole = rowan.loadMissing(some, PIECE.parts.with(q -> q.load(PIECE.box)));
        for (Row<Piece> row : whole) {
            assertThat(row.get(PIECE.parts)).allMatch(part -> part.isLoaded(PIECE.box));
        }
        assertThat(whole.get(0).get(PIECE.parts))
                .filteredOn(part -> part.get(PIECE.name).equals("c"))
                .allMatch(part -> part.joined(FITTING.amount).equals(2));
    }

    @Test
    void a_query_of_its_own_counts() {
        List<Row<Piece>> rows = rowan.loadMissing(
                all(), PIECE.parts.with(q -> q.sort(PIECE.name.desc()).limit(1)));
        assertThat(rows.stream().map(row -> names(row.get(PIECE.parts))))
                .containsExactly(List.of("c"), List.of("c"), List.of());
    }

    @Test
    void what_is_named_twice_is_loaded_as_it_was_named_last() {
        Row<Piece> a = rowan.loadMissing(List.of(all().get(0)), PIECE.parts, PIECE.parts.with(q -> q.limit(0)))
                .get(0);
        assertThat(a.get(PIECE.parts)).isEmpty();
    }

    @Test
    void a_relationship_to_itself_is_loaded_recursively() {
        List<Row<Piece>> rows = rowan.loadMissing(all(), PIECE.box.recursive());
        assertThat(rows.stream().map(row -> tree(row, PIECE.box))).containsExactly("a[b[c[-]]]", "b[c[-]]", "c[-]");
    }

    @Test
    void rows_of_several_resources_are_completed_each_with_its_own() {
        List<Row<Piece>> parts = all();
        Row<Fitting> fitting = rowan.list(FITTING.query()).get(0);
        List<Row<?>> mixed = List.of(parts.get(2), fitting, parts.get(0));
        List<Row<?>> whole = rowan.loadMissingAmong(mixed, FITTING.part, PIECE.parts, FITTING.whole);
        assertThat(whole).hasSize(3);
        assertThat(fitting(whole.get(1)).isLoaded(FITTING.part)).isTrue();
        assertThat(fitting(whole.get(1)).isLoaded(FITTING.whole)).isTrue();
        assertThat(part(whole.get(0)).get(PIECE.parts)).isEmpty();
        assertThat(part(whole.get(2)).get(PIECE.parts)).hasSize(2);
    }

    @SuppressWarnings("unchecked") // the test knows what it put there
    private static Row<Fitting> fitting(Row<?> row) {
        return (Row<Fitting>) row;
    }

    @SuppressWarnings("unchecked") // the test knows what it put there
    private static Row<Piece> part(Row<?> row) {
        return (Row<Piece>) row;
    }

    @Test
    void related_rows_are_those_of_now_by_the_keys_of_then() {
        List<Row<Piece>> rows = all();
        part("d");
        rowan.run(PIECE.update.of(rows.get(0).key()).set(PIECE.box, part("d")));
        rowan.run(PIECE.update.of(rows.get(1).key()).set(PIECE.name, "B"));
        assertThat(rowan.loadMissing(rows, PIECE.box).get(0).get(PIECE.box).get(PIECE.name))
                .isEqualTo("B");
    }

    @Test
    void a_row_that_is_gone_has_what_still_has_its_key() {
        Row<Piece> lost = rowan.run(PIECE.create.set(PIECE.name, "lost").set(PIECE.box, part("c")));
        rowan.run(PIECE.destroy.of(lost));
        Row<Piece> row = rowan.loadMissing(List.of(lost), PIECE.contents, PIECE.parts, PIECE.box)
                .get(0);
        assertThat(row.get(PIECE.contents)).isEmpty();
        assertThat(row.get(PIECE.parts)).isEmpty();
        assertThat(row.get(PIECE.box).get(PIECE.name)).isEqualTo("c");
    }

    @Test
    void in_a_transaction_it_sees_what_was_written_there() {
        List<Row<Piece>> rows = all();
        assertThat(rowan.<List<String>>transaction(() -> {
                    made("c", "d");
                    return names(rowan.loadMissing(rows, PIECE.parts).get(2).get(PIECE.parts));
                }))
                .containsExactly("d");
    }

    @Test
    void rows_that_are_written_are_completed_too() {
        Row<Piece> written = rowan.run(PIECE.update.of(part("a").key()).set(PIECE.size, 3));
        assertThat(rowan.loadMissing(List.of(written), PIECE.parts).get(0).get(PIECE.parts))
                .hasSize(2);
    }
}
