package dev.rowan.conformance.loading;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.query.Query;
import dev.rowan.relationship.Recursive;
import dev.rowan.row.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A relationship of a resource to itself, loaded again and again. */
public abstract class RecursiveContract extends PartsContract {
    private static final Recursive<Piece, Piece> PARTS_BY_NAME =
            PIECE.parts.recursive().with(q -> q.sort(PIECE.name.asc()));
    private static final Recursive<Piece, Piece> CONTENTS_BY_NAME =
            PIECE.contents.recursive().with(q -> q.sort(PIECE.name.asc()));

    private String parts(String name) {
        return tree(name, PARTS_BY_NAME, PIECE.parts);
    }

    private String contents(String name) {
        return tree(name, CONTENTS_BY_NAME, PIECE.contents);
    }

    private String boxes(String name) {
        return tree(name, PIECE.box.recursive(), PIECE.box);
    }

    @Test
    void a_has_many_is_loaded_to_all_depths() {
        lies("a", "b", "c");
        lies("d", "b");
        lies("e", "a");
        part("f");
        assertThat(contents("c")).isEqualTo("c[b[a[e[]] d[]]]");
        assertThat(contents("f")).isEqualTo("f[]");
        assertThat(loaded(CONTENTS_BY_NAME).stream().map(row -> tree(row, PIECE.contents)))
                .containsExactly("a[e[]]", "b[a[e[]] d[]]", "c[b[a[e[]] d[]]]", "d[]", "e[]", "f[]");
    }

    @Test
    void a_to_one_is_loaded_upwards() {
        lies("a", "b", "c");
        lies("d", "b");
        assertThat(boxes("a")).isEqualTo("a[b[c[-]]]");
        assertThat(boxes("c")).isEqualTo("c[-]");
        assertThat(loaded(PIECE.box.recursive()).stream().map(row -> tree(row, PIECE.box)))
                .containsExactly("a[b[c[-]]]", "b[c[-]]", "c[-]", "d[b[c[-]]]");
    }

    @Test
    void a_many_to_many_is_loaded_to_all_depths_each_row_by_all_its_ways() {
        made("car", "wheel", "engine");
        made("wheel", "screw", "tyre");
        made("engine", "screw");
        assertThat(parts("car")).isEqualTo("car[engine[screw[]] wheel[screw[] tyre[]]]");
        assertThat(tree("screw", PIECE.wholes.recursive().with(q -> q.sort(PIECE.name.asc())), PIECE.wholes))
                .isEqualTo("screw[engine[car[]] wheel[car[]]]");
    }

    @Test
    void each_row_knows_the_join_row_by_which_it_was_reached() {
        made("car", "wheel", "engine");
        made("engine", "wheel");
        Row<Piece> car = rowan.one(PIECE.query().filter(PIECE.name.eq("car")).load(PARTS_BY_NAME));
        Row<Piece> engine = car.get(PIECE.parts).get(0);
        assertThat(engine.<Integer>joined(FITTING.amount)).isEqualTo(2);
        assertThat(engine.get(PIECE.parts).get(0).<Integer>joined(FITTING.amount))
                .isEqualTo(1);
        made("car", "screw");
        made("bike", "screw", "wheel");
        List<Row<Piece>> all = loaded(PARTS_BY_NAME);
        assertThat(all.get(0).get(PIECE.parts))
                .extracting(row -> row.get(PIECE.name) + row.joined(FITTING.amount))
                .containsExactly("screw1", "wheel2");
    }

    @Test
    void a_row_is_not_loaded_again_below_itself() {
        lies("a", "b", "c", "a");
        assertThat(boxes("a")).isEqualTo("a[b[c[a]]]");
        assertThat(contents("a")).isEqualTo("a[c[b[a]]]");
        assertThat(loaded(PIECE.box.recursive()).stream().map(row -> tree(row, PIECE.box)))
                .containsExactly("a[b[c[a]]]", "b[c[a[b]]]", "c[a[b[c]]]");
        Row<Piece> again = rowan.one(PIECE.query().filter(PIECE.name.eq("a")).load(PIECE.box.recursive()))
                .get(PIECE.box)
                .get(PIECE.box)
                .get(PIECE.box);
        assertThat(again.get(PIECE.name)).isEqualTo("a");
        assertThatThrownBy(() -> again.get(PIECE.box)).isInstanceOf(NotLoadedException.class);
    }

    @Test
    void a_row_that_leads_to_itself_closes_the_smallest_circle() {
        lies("a", "a");
        lies("b", "a");
        made("a", "a", "b");
        assertThat(boxes("b")).isEqualTo("b[a[a]]");
        assertThat(contents("a")).isEqualTo("a[a b[]]");
        assertThat(parts("a")).isEqualTo("a[a b[]]");
    }

    @Test
    void circles_that_meet_are_gone_round_each_by_itself() {
        made("a", "b", "c");
        made("b", "a", "d");
        made("c", "a");
        made("d", "e");
        made("e", "d");
        assertThat(parts("a")).isEqualTo("a[b[a d[e[d]]] c[a]]");
        assertThat(parts("b")).isEqualTo("b[a[b c[a]] d[e[d]]]");
        assertThat(parts("c")).isEqualTo("c[a[b[a d[e[d]]] c]]");
        assertThat(loaded(PARTS_BY_NAME).stream().map(row -> tree(row, PIECE.parts)))
                .containsExactly(
                        "a[b[a d[e[d]]] c[a]]", "b[a[b c[a]] d[e[d]]]", "c[a[b[a d[e[d]]] c]]", "d[e[d]]", "e[d[e]]");
    }

    @Test
    void a_depth_ends_it_and_the_last_rows_do_not_hold_the_relationship() {
        lies("a", "b", "c", "d");
        assertThat(tree("d", PIECE.contents.recursive().toDepth(1), PIECE.contents))
                .isEqualTo("d[c]");
        assertThat(tree("d", PIECE.contents.recursive().toDepth(2), PIECE.contents))
                .isEqualTo("d[c[b]]");
        assertThat(tree("d", PIECE.contents.recursive().toDepth(9), PIECE.contents))
                .isEqualTo("d[c[b[a[]]]]");
        assertThat(tree("a", PIECE.box.recursive().toDepth(2), PIECE.box)).isEqualTo("a[b[c]]");
    }

    @Test
    void at_a_depth_a_row_may_hold_more_by_one_way_than_by_another() {
        made("a", "b", "c");
        made("b", "c");
        made("c", "d");
        made("d", "e");
        assertThat(tree("a", PARTS_BY_NAME.toDepth(3), PIECE.parts)).isEqualTo("a[b[c[d]] c[d[e]]]");
        lies("x", "y", "x");
        assertThat(tree("x", PIECE.box.recursive().toDepth(3), PIECE.box)).isEqualTo("x[y[x]]");
    }

    @Test
    void a_depth_below_one_is_refused() {
        assertThatThrownBy(() -> PIECE.parts.recursive().toDepth(0))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("parts: is loaded to a depth of 1 or more, but not of 0");
    }

    @Test
    void a_relationship_to_another_resource_is_refused() {
        assertThatThrownBy(() -> rowan.list(PIECE.query().load(PIECE.fittings.recursive())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("fittings: leads to Fitting; only a relationship that leads to Piece itself is "
                        + "loaded again and again");
    }

    @Test
    void the_query_narrows_orders_and_limits_below_each_row() {
        made("a", "b", "c", "d");
        made("b", "e", "f");
        made("c", "e", "g");
        assertThat(tree(
                        "a",
                        PIECE.parts
                                .recursive()
                                .with(q -> q.sort(PIECE.name.desc()).limit(2)),
                        PIECE.parts))
                .isEqualTo("a[d[] c[g[] e[]]]");
        assertThat(tree(
                        "a",
                        PIECE.parts
                                .recursive()
                                .with(q -> q.filter(PIECE.name.ne("c")).sort(PIECE.name.asc())),
                        PIECE.parts))
                .isEqualTo("a[b[e[] f[]] d[]]");
        assertThat(tree(
                        "a",
                        PIECE.parts
                                .recursive()
                                .with(q -> q.sort(PIECE.name.asc()).offset(1).limit(1)),
                        PIECE.parts))
                .isEqualTo("a[c[g[]]]");
    }

    @Test
    void what_else_the_query_loads_is_loaded_at_each_level_and_itself_is_not_loaded_twice() {
        lies("a", "b", "c");
        made("a", "x");
        made("b", "y");
        Row<Piece> c = rowan.one(PIECE.query()
                .filter(PIECE.name.eq("c"))
                .load(PIECE.contents
                        .recursive()
                        .with(q -> q.load(PIECE.parts, PIECE.contents.with(all -> all.limit(0))))));
        Row<Piece> b = c.get(PIECE.contents).get(0);
        assertThat(c.isLoaded(PIECE.parts)).isFalse();
        assertThat(b.get(PIECE.parts).get(0).get(PIECE.name)).isEqualTo("y");
        assertThat(b.get(PIECE.contents).get(0).get(PIECE.parts).get(0).get(PIECE.name))
                .isEqualTo("x");
    }

    @Test
    void it_is_loaded_below_other_loads() {
        made("a", "b");
        made("c", "b");
        lies("x", "y", "b");
        List<Row<Piece>> wholes = rowan.list(PIECE.query()
                .filter(PIECE.name.in("a", "c"))
                .sort(PIECE.name.asc())
                .load(PIECE.parts.with(q -> q.load(PIECE.contents.recursive()))));
        assertThat(wholes)
                .extracting(row -> tree(row.get(PIECE.parts).get(0), PIECE.contents))
                .containsExactly("b[y[x[]]]", "b[y[x[]]]");
    }

    @Test
    void what_is_reached_by_many_ways_is_made_once() {
        String[] names = new String[41];
        for (int i = 0; i < names.length; i++) {
            names[i] = "p%02d".formatted(i);
        }
        for (int i = 0; i + 2 < names.length; i += 2) {
            made(names[i], names[i + 1], names[i + 2]);
            made(names[i + 1], names[i + 2]);
        }
        Row<Piece> first = rowan.one(PIECE.query().filter(PIECE.name.eq("p00")).load(PARTS_BY_NAME));
        Row<Piece> one = first.get(PIECE.parts).get(0).get(PIECE.parts).get(0);
        Row<Piece> other = first.get(PIECE.parts).get(1);
        assertThat(one.get(PIECE.name)).isEqualTo("p02");
        assertThat(other.get(PIECE.name)).isEqualTo("p02");
        assertThat(one.get(PIECE.parts)).isSameAs(other.get(PIECE.parts));
    }

    @Test
    void circles_with_more_ways_than_anyone_can_keep_are_refused() {
        String[] all = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};
        for (String whole : all) {
            made(whole, all);
        }
        Query<Piece> one = PIECE.query().filter(PIECE.name.eq("a"));
        assertThatThrownBy(() -> rowan.list(one.load(PIECE.parts.recursive())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("parts: leads round in circles");
        assertThat(rowan.one(one.load(PIECE.parts.recursive().toDepth(3))).get(PIECE.parts))
                .hasSize(12);
    }

    @Test
    void a_chain_may_be_long() {
        List<String> names = IntStream.range(0, 300).mapToObj(i -> "n" + i).toList();
        lies(names.toArray(String[]::new));
        Row<Piece> row = rowan.one(PIECE.query().filter(PIECE.name.eq("n0")).load(PIECE.box.recursive()));
        int depth = 0;
        while (row != null) {
            row = row.get(PIECE.box);
            depth++;
        }
        assertThat(depth).isEqualTo(300);
    }

    @Test
    void loads_are_equal_when_they_ask_the_same() {
        assertThat(PIECE.parts.recursive()).isEqualTo(PIECE.parts.recursive()).isNotEqualTo(PIECE.wholes.recursive());
        assertThat(PIECE.parts.recursive().toDepth(2))
                .isEqualTo(PIECE.parts.recursive().toDepth(2))
                .isNotEqualTo(PIECE.parts.recursive())
                .hasToString("Piece.parts.recursive().toDepth(2)");
        assertThat(PARTS_BY_NAME)
                .isEqualTo(PIECE.parts.recursive().with(q -> q.sort(PIECE.name.asc())))
                .hasSameHashCodeAs(PIECE.parts.recursive().with(q -> q.sort(PIECE.name.asc())))
                .isNotEqualTo(PIECE.parts.recursive())
                .hasToString("Piece.parts.recursive() with (Piece sort Piece.name asc)");
    }
}
