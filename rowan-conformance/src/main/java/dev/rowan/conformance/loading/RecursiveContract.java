package dev.rowan.conformance.loading;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PART;
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
            PART.parts.recursive().with(q -> q.sort(PART.name.asc()));
    private static final Recursive<Piece, Piece> CONTENTS_BY_NAME =
            PART.contents.recursive().with(q -> q.sort(PART.name.asc()));

    private String parts(String name) {
        return tree(name, PARTS_BY_NAME, PART.parts);
    }

    private String contents(String name) {
        return tree(name, CONTENTS_BY_NAME, PART.contents);
    }

    private String boxes(String name) {
        return tree(name, PART.box.recursive(), PART.box);
    }

    @Test
    void a_has_many_is_loaded_to_all_depths() {
        lies("a", "b", "c");
        lies("d", "b");
        lies("e", "a");
        part("f");
        assertThat(contents("c")).isEqualTo("c[b[a[e[]] d[]]]");
        assertThat(contents("f")).isEqualTo("f[]");
        assertThat(loaded(CONTENTS_BY_NAME).stream().map(row -> tree(row, PART.contents)))
                .containsExactly("a[e[]]", "b[a[e[]] d[]]", "c[b[a[e[]] d[]]]", "d[]", "e[]", "f[]");
    }

    @Test
    void a_to_one_is_loaded_upwards() {
        lies("a", "b", "c");
        lies("d", "b");
        assertThat(boxes("a")).isEqualTo("a[b[c[-]]]");
        assertThat(boxes("c")).isEqualTo("c[-]");
        assertThat(loaded(PART.box.recursive()).stream().map(row -> tree(row, PART.box)))
                .containsExactly("a[b[c[-]]]", "b[c[-]]", "c[-]", "d[b[c[-]]]");
    }

    @Test
    void a_many_to_many_is_loaded_to_all_depths_each_row_by_all_its_ways() {
        made("car", "wheel", "engine");
        made("wheel", "screw", "tyre");
        made("engine", "screw");
        assertThat(parts("car")).isEqualTo("car[engine[screw[]] wheel[screw[] tyre[]]]");
        assertThat(tree("screw", PART.wholes.recursive().with(q -> q.sort(PART.name.asc())), PART.wholes))
                .isEqualTo("screw[engine[car[]] wheel[car[]]]");
    }

    @Test
    void each_row_knows_the_join_row_by_which_it_was_reached() {
        made("car", "wheel", "engine");
        made("engine", "wheel");
        Row<Piece> car = rowan.one(PART.query().filter(PART.name.eq("car")).load(PARTS_BY_NAME));
        Row<Piece> engine = car.get(PART.parts).get(0);
        assertThat(engine.<Integer>joined(FITTING.amount)).isEqualTo(2);
        assertThat(engine.get(PART.parts).get(0).<Integer>joined(FITTING.amount))
                .isEqualTo(1);
        made("car", "screw");
        made("bike", "screw", "wheel");
        List<Row<Piece>> all = loaded(PARTS_BY_NAME);
        assertThat(all.get(0).get(PART.parts))
                .extracting(row -> row.get(PART.name) + row.joined(FITTING.amount))
                .containsExactly("screw1", "wheel2");
    }

    @Test
    void a_row_is_not_loaded_again_below_itself() {
        lies("a", "b", "c", "a");
        assertThat(boxes("a")).isEqualTo("a[b[c[a]]]");
        assertThat(contents("a")).isEqualTo("a[c[b[a]]]");
        assertThat(loaded(PART.box.recursive()).stream().map(row -> tree(row, PART.box)))
                .containsExactly("a[b[c[a]]]", "b[c[a[b]]]", "c[a[b[c]]]");
        Row<Piece> again = rowan.one(PART.query().filter(PART.name.eq("a")).load(PART.box.recursive()))
                .get(PART.box)
                .get(PART.box)
                .get(PART.box);
        assertThat(again.get(PART.name)).isEqualTo("a");
        assertThatThrownBy(() -> again.get(PART.box)).isInstanceOf(NotLoadedException.class);
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
        assertThat(loaded(PARTS_BY_NAME).stream().map(row -> tree(row, PART.parts)))
                .containsExactly(
                        "a[b[a d[e[d]]] c[a]]", "b[a[b c[a]] d[e[d]]]", "c[a[b[a d[e[d]]] c]]", "d[e[d]]", "e[d[e]]");
    }

    @Test
    void a_depth_ends_it_and_the_last_rows_do_not_hold_the_relationship() {
        lies("a", "b", "c", "d");
        assertThat(tree("d", PART.contents.recursive().toDepth(1), PART.contents))
                .isEqualTo("d[c]");
        assertThat(tree("d", PART.contents.recursive().toDepth(2), PART.contents))
                .isEqualTo("d[c[b]]");
        assertThat(tree("d", PART.contents.recursive().toDepth(9), PART.contents))
                .isEqualTo("d[c[b[a[]]]]");
        assertThat(tree("a", PART.box.recursive().toDepth(2), PART.box)).isEqualTo("a[b[c]]");
    }

    @Test
    void at_a_depth_a_row_may_hold_more_by_one_way_than_by_another() {
        made("a", "b", "c");
        made("b", "c");
        made("c", "d");
        made("d", "e");
        assertThat(tree("a", PARTS_BY_NAME.toDepth(3), PART.parts)).isEqualTo("a[b[c[d]] c[d[e]]]");
        lies("x", "y", "x");
        assertThat(tree("x", PART.box.recursive().toDepth(3), PART.box)).isEqualTo("x[y[x]]");
    }

    @Test
    void a_depth_below_one_is_refused() {
        assertThatThrownBy(() -> PART.parts.recursive().toDepth(0))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("parts: is loaded to a depth of 1 or more, but not of 0");
    }

    @Test
    void a_relationship_to_another_resource_is_refused() {
        assertThatThrownBy(() -> rowan.list(PART.query().load(PART.fittings.recursive())))
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
                        PART.parts
                                .recursive()
                                .with(q -> q.sort(PART.name.desc()).limit(2)),
                        PART.parts))
                .isEqualTo("a[d[] c[g[] e[]]]");
        assertThat(tree(
                        "a",
                        PART.parts
                                .recursive()
                                .with(q -> q.filter(PART.name.ne("c")).sort(PART.name.asc())),
                        PART.parts))
                .isEqualTo("a[b[e[] f[]] d[]]");
        assertThat(tree(
                        "a",
                        PART.parts
                                .recursive()
                                .with(q -> q.sort(PART.name.asc()).offset(1).limit(1)),
                        PART.parts))
                .isEqualTo("a[c[g[]]]");
    }

    @Test
    void what_else_the_query_loads_is_loaded_at_each_level_and_itself_is_not_loaded_twice() {
        lies("a", "b", "c");
        made("a", "x");
        made("b", "y");
        Row<Piece> c = rowan.one(PART.query()
                .filter(PART.name.eq("c"))
                .load(PART.contents
                        .recursive()
                        .with(q -> q.load(PART.parts, PART.contents.with(all -> all.limit(0))))));
        Row<Piece> b = c.get(PART.contents).get(0);
        assertThat(c.isLoaded(PART.parts)).isFalse();
        assertThat(b.get(PART.parts).get(0).get(PART.name)).isEqualTo("y");
        assertThat(b.get(PART.contents).get(0).get(PART.parts).get(0).get(PART.name))
                .isEqualTo("x");
    }

    @Test
    void it_is_loaded_below_other_loads() {
        made("a", "b");
        made("c", "b");
        lies("x", "y", "b");
        List<Row<Piece>> wholes = rowan.list(PART.query()
                .filter(PART.name.in("a", "c"))
                .sort(PART.name.asc())
                .load(PART.parts.with(q -> q.load(PART.contents.recursive()))));
        assertThat(wholes)
                .extracting(row -> tree(row.get(PART.parts).get(0), PART.contents))
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
        Row<Piece> first = rowan.one(PART.query().filter(PART.name.eq("p00")).load(PARTS_BY_NAME));
        Row<Piece> one = first.get(PART.parts).get(0).get(PART.parts).get(0);
        Row<Piece> other = first.get(PART.parts).get(1);
        assertThat(one.get(PART.name)).isEqualTo("p02");
        assertThat(other.get(PART.name)).isEqualTo("p02");
        assertThat(one.get(PART.parts)).isSameAs(other.get(PART.parts));
    }

    @Test
    void circles_with_more_ways_than_anyone_can_keep_are_refused() {
        String[] all = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};
        for (String whole : all) {
            made(whole, all);
        }
        Query<Piece> one = PART.query().filter(PART.name.eq("a"));
        assertThatThrownBy(() -> rowan.list(one.load(PART.parts.recursive())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("parts: leads round in circles");
        assertThat(rowan.one(one.load(PART.parts.recursive().toDepth(3))).get(PART.parts))
                .hasSize(12);
    }

    @Test
    void a_chain_may_be_long() {
        List<String> names = IntStream.range(0, 300).mapToObj(i -> "n" + i).toList();
        lies(names.toArray(String[]::new));
        Row<Piece> row = rowan.one(PART.query().filter(PART.name.eq("n0")).load(PART.box.recursive()));
        int depth = 0;
        while (row != null) {
            row = row.get(PART.box);
            depth++;
        }
        assertThat(depth).isEqualTo(300);
    }

    @Test
    void loads_are_equal_when_they_ask_the_same() {
        assertThat(PART.parts.recursive()).isEqualTo(PART.parts.recursive()).isNotEqualTo(PART.wholes.recursive());
        assertThat(PART.parts.recursive().toDepth(2))
                .isEqualTo(PART.parts.recursive().toDepth(2))
                .isNotEqualTo(PART.parts.recursive())
                .hasToString("Part.parts.recursive().toDepth(2)");
        assertThat(PARTS_BY_NAME)
                .isEqualTo(PART.parts.recursive().with(q -> q.sort(PART.name.asc())))
                .hasSameHashCodeAs(PART.parts.recursive().with(q -> q.sort(PART.name.asc())))
                .isNotEqualTo(PART.parts.recursive())
                .hasToString("Part.parts.recursive() with (Piece sort Piece.name asc)");
    }
}
