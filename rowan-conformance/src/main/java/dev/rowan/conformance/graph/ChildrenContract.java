package dev.rowan.conformance.graph;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.CREATE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.shop.Extra.EXTRA;
import static dev.rowan.conformance.shop.Item.ITEM;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static dev.rowan.conformance.shop.Seat.SEAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.changeset.Outcome;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.conformance.shop.Extra;
import dev.rowan.conformance.shop.Item;
import dev.rowan.conformance.shop.Purchase;
import dev.rowan.conformance.shop.Seat;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Every answer on children, also those with a key of two parts. */
public abstract class ChildrenContract extends ShopContract {
    private List<String> seats() {
        return rowan
                .list(SEAT.query()
                        .filter(SEAT.purchaseId.eq(mine.get(PURCHASE.id)))
                        .sort(SEAT.rank.asc(), SEAT.letter.asc()))
                .stream()
                .map(seat -> seat.get(SEAT.rank) + seat.get(SEAT.letter))
                .toList();
    }

    private Row<Seat> seat(int rank, String letter) {
        return rowan.run(SEAT.create.set(SEAT.rank, rank).set(SEAT.letter, letter));
    }

    private static Map<String, Object> at(int rank, String letter) {
        return Map.of("rank", rank, "letter", letter);
    }

    @Test
    void create_makes_children_and_touches_nothing_else() {
        Row<Item> old = item("a", mine);
        var told = manage(PURCHASE.items, CREATE, Map.of("sku", "b"), Map.of("sku", "c", "quantity", "4"));
        assertThat(told.added()).hasSize(2).doesNotContain(old.key());
        assertThat(told.removed()).isEmpty();
        assertThat(skus(mine)).containsExactly("a", "b", "c");
    }

    @Test
    void create_leaves_a_child_that_is_there_as_it_is() {
        item("a", mine);
        var told = manage(PURCHASE.items, CREATE, Map.of("sku", "a", "quantity", 9));
        assertThat(told.unchanged()).hasSize(1);
        assertThat(rowan.one(ITEM.query()).get(ITEM.quantity)).isEqualTo(1);
    }

    @Test
    void direct_control_tells_what_came_changed_stayed_and_went() {
        Row<Item> a = item("a", mine);
        Row<Item> b = item("b", mine);
        Row<Item> c = item("c", mine);
        var told = manage(
                PURCHASE.items,
                DIRECT_CONTROL,
                Map.of("sku", "d"),
                Map.of("sku", "a", "quantity", 5),
                Map.of("id", b.get(ITEM.id), "sku", "b"));
        assertThat(told.added()).hasSize(1);
        assertThat(told.changed()).containsExactly(a.key());
        assertThat(told.unchanged()).containsExactly(b.key());
        assertThat(told.removed()).containsExactly(c.key());
        assertThat(skus(mine)).containsExactly("a", "b", "d");
    }

    @Test
    void direct_control_answers_with_the_list_in_the_order_of_its_inputs() {
        item("a", mine);
        Outcome<Purchase> outcome = rowan.write(PURCHASE.update
                .of(mine)
                .manage(
                        PURCHASE.items,
                        DIRECT_CONTROL,
                        List.of(Map.of("sku", "c"), Map.of("sku", "a"), Map.of("sku", "b"))));
        assertThat(fields(ITEM.sku, outcome.row().get(PURCHASE.items))).containsExactly("c", "a", "b");
        Row<Purchase> after =
                rowan.run(PURCHASE.update.of(mine).manage(PURCHASE.items, CREATE, List.of(Map.of("sku", "x"))));
        Assertions.assertThatExceptionOfType(NotLoadedException.class).isThrownBy(() -> after.get(PURCHASE.items));
    }

    @Test
    void direct_control_accepts_no_key_of_nobody() {
        for (Object input : List.of(nobody(), ITEM.key(nobody()), Map.of("id", nobody(), "sku", "x"))) {
            assertThat(Refusal.of(() -> manage(PURCHASE.items, DIRECT_CONTROL, Map.of("sku", "y"), input)))
                    .containsExactly("items[1] not_related");
        }
        assertThat(skus(mine)).isEmpty();
    }

    @Test
    void a_child_of_another_parent_is_out_of_reach_of_direct_control() {
        Row<Item> others = item("a", other);
        assertThat(Refusal.of(
                        () -> manage(PURCHASE.items, DIRECT_CONTROL, Map.of("id", others.get(ITEM.id), "quantity", 3))))
                .containsExactly("items[0] not_related");
        assertThat(skus(other)).containsExactly("a");
    }

    @Test
    void keys_of_two_parts_name_children_and_make_them() {
        Row<Seat> first = seat(1, "a");
        manage(
                PURCHASE.seats,
                APPEND,
                at(1, "a"),
                SEAT.key(2, "b").equals(seat(2, "b").key()) ? SEAT.key(2, "b") : first);
        assertThat(seats()).containsExactly("1a", "2b");
        manage(PURCHASE.seats, DIRECT_CONTROL, at(2, "b"), at(3, "c"));
        assertThat(seats()).containsExactly("2b", "3c");
        assertThat(rowan.exists(SEAT.query().filter(SEAT.rank.eq(1)))).isFalse();
        assertThat(Refusal.of(() -> manage(PURCHASE.seats, APPEND, 1))).containsExactly("seats[0] invalid");
        assertThat(Refusal.of(() -> manage(PURCHASE.seats, APPEND, at(2, "b"), at(9, "z"))))
                .containsExactly("seats[1] not_found");
    }

    @Test
    void half_a_key_names_nobody() {
        seat(1, "a");
        assertThat(Refusal.of(() -> manage(PURCHASE.seats, APPEND, Map.of("rank", 1))))
                .hasSize(1);
        assertThat(Refusal.of(() -> manage(PURCHASE.seats, DIRECT_CONTROL, Map.of("rank", 1))))
                .containsExactly("seats[0].letter required");
    }

    @Test
    void related_rows_can_be_destroyed_by_name() {
        item("a", mine);
        Row<Item> b = item("b", mine);
        var told = manage(PURCHASE.items, REMOVE.onMatch(OnMatch.DESTROY), Map.of("sku", "b"));
        assertThat(told.removed()).containsExactly(b.key());
        assertThat(skus(mine)).containsExactly("a");
    }

    @Test
    void rows_that_are_found_can_be_changed_along_and_those_that_are_not_left_out() {
        item("a", other);
        var answers = IDLE.onLookup(OnLookup.RELATE_AND_UPDATE);
        var told = manage(PURCHASE.items, answers, Map.of("sku", "a", "quantity", 8), Map.of("sku", "zz"));
        assertThat(told.added()).hasSize(1);
        assertThat(skus(mine)).containsExactly("a");
        assertThat(rowan.one(ITEM.query()).get(ITEM.quantity)).isEqualTo(8);
    }

    @Test
    void what_is_left_out_can_be_refused_once() {
        item("a", mine);
        item("b", mine);
        Row<Item> c = item("c", mine);
        assertThat(Refusal.of(() -> manage(PURCHASE.items, APPEND.onMissing(OnMissing.ERROR), c)))
                .containsExactly("items invalid");
        assertThat(Refusal.of(() -> manage(PURCHASE.items, APPEND_AND_REMOVE, c)))
                .hasSizeBetween(1, 2);
        assertThat(skus(mine)).containsExactly("a", "b", "c");
    }

    @Test
    void whoever_is_looked_up_in_vain_is_made() {
        item("a", other);
        manage(PURCHASE.items, APPEND.onNoMatch(OnNoMatch.CREATE), Map.of("sku", "a"), Map.of("sku", "b"));
        assertThat(skus(mine)).containsExactly("a", "b");
        assertThat(skus(other)).isEmpty();
    }

    @Test
    void a_creation_makes_its_children_with_it() {
        Row<Purchase> made = rowan.run(PURCHASE.create
                .set(PURCHASE.code, "new")
                .manage(PURCHASE.items, DIRECT_CONTROL, List.of(Map.of("sku", "a"), Map.of("sku", "b")))
                .manage(PURCHASE.seats, APPEND, List.of(seat(1, "a"))));
        assertThat(skus(made)).containsExactly("a", "b");
        assertThat(fields(ITEM.sku, made.get(PURCHASE.items))).containsExactly("a", "b");
    }

    @Test
    void a_destroyed_parent_destroys_its_children_first() {
        item("a", mine);
        manage(PURCHASE.seats, APPEND, seat(1, "a"));
        rowan.run(PURCHASE.destroy
                .of(mine)
                .manage(PURCHASE.items, REMOVE.onMissing(OnMissing.DESTROY), List.of())
                .manage(PURCHASE.seats, REMOVE, List.of(at(1, "a"))));
        assertThat(rowan.exists(ITEM.query())).isFalse();
        assertThat(rowan.one(SEAT.query()).get(SEAT.purchaseId)).isNull();
    }

    @Test
    void of_two_children_that_would_hold_the_same_the_second_is_told() {
        Row<Item> to = item("a", mine);
        Row<Extra> one = extra(item("b", mine), "x");
        Row<Extra> two = extra(item("c", mine), "x");
        var answers = APPEND.onLookup(OnLookup.RELATE_AND_UPDATE);
        assertThat(Refusal.of(() -> rowan.run(ITEM.update
                        .of(to)
                        .manage(ITEM.extras, answers, List.of(one, Map.of("id", two.get(EXTRA.id)))))))
                .containsExactly("extras[1].uniqueNameInItem taken");
    }

    private Row<Extra> extra(Row<Item> item, String name) {
        return rowan.run(EXTRA.create.set(EXTRA.item, item).set(EXTRA.name, name));
    }
}
