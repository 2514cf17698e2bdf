package dev.rowan.conformance.graph;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.CREATE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.shop.Buyer.BUYER;
import static dev.rowan.conformance.shop.Item.ITEM;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static dev.rowan.conformance.shop.Receipt.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.conformance.shop.Buyer;
import dev.rowan.conformance.shop.Item;
import dev.rowan.conformance.shop.Purchase;
import dev.rowan.conformance.shop.Receipt;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every answer on relationships that lead to one row: on the row that belongs, and on the one it belongs to. */
public abstract class ToOneContract extends ShopContract {
    private Row<Buyer> ada;
    private Row<Buyer> bob;

    @BeforeEach
    void fillTheStore() {
        ada = buyer("Ada");
        bob = buyer("Bob");
    }

    private @Nullable String buyerName() {
        Row<Purchase> read =
                rowan.one(PURCHASE.query().filter(PURCHASE.code.eq("mine")).load(PURCHASE.buyer));
        Row<Buyer> buyer = read.get(PURCHASE.buyer);
        return buyer == null ? null : buyer.get(BUYER.name);
    }

    private List<String> receipts() {
        return listed(
                RECEIPT.number,
                RECEIPT.query()
                        .filter(RECEIPT.purchaseId.eq(mine.get(PURCHASE.id)))
                        .sort(RECEIPT.number.asc()));
    }

    @Test
    void append_points_to_the_row_and_away_from_the_one_before() {
        assertThat(manage(PURCHASE.buyer, APPEND, ada).added()).containsExactly(ada.key());
        var told = manage(PURCHASE.buyer, APPEND, Map.of("name", "Bob"));
        assertThat(told.added()).containsExactly(bob.key());
        assertThat(told.removed()).containsExactly(ada.key());
        assertThat(buyerName()).isEqualTo("Bob");
        assertThat(rowan.count(BUYER.query())).isEqualTo(2);
    }

    @Test
    void remove_points_to_nobody_and_refuses_who_is_not_related() {
        manage(PURCHASE.buyer, APPEND, ada);
        assertThat(Refusal.of(() -> manage(PURCHASE.buyer, REMOVE, bob))).containsExactly("buyer[0] not_related");
        assertThat(manage(PURCHASE.buyer, REMOVE, ada).removed()).containsExactly(ada.key());
        assertThat(buyerName()).isNull();
    }

    @Test
    void the_empty_list_is_nobody() {
        manage(PURCHASE.buyer, APPEND, ada);
        manage(PURCHASE.buyer, APPEND_AND_REMOVE);
        assertThat(buyerName()).isNull();
    }

    @Test
    void direct_control_makes_changes_and_destroys_the_row_it_belongs_to() {
        var made = manage(PURCHASE.buyer, DIRECT_CONTROL, Map.of("name", "Cid"));
        assertThat(buyerName()).isEqualTo("Cid");
        var changed = manage(
                PURCHASE.buyer,
                DIRECT_CONTROL,
                Map.of("id", made.added().get(0).values().get(0), "name", "Cyd"));
        assertThat(changed.changed()).isEqualTo(made.added());
        assertThat(manage(PURCHASE.buyer, DIRECT_CONTROL, Map.of("name", "Dot")).removed())
                .isEqualTo(made.added());
        assertThat(buyerName()).isEqualTo("Dot");
        manage(PURCHASE.buyer, DIRECT_CONTROL);
        assertThat(buyerName()).isNull();
        assertThat(listed(BUYER.name, BUYER.query().sort(BUYER.name.asc()))).containsExactly("Ada", "Bob");
    }

    @Test
    void who_names_nobody_may_stand_for_the_one_that_is_related() {
        var match = IDLE.onNoMatch(OnNoMatch.MATCH).onMatch(OnMatch.UPDATE);
        manage(PURCHASE.buyer, APPEND, ada);
        manage(PURCHASE.buyer, match, Map.of("email", "a@b"));
        assertThat(rowan.get(ada.key()).get(BUYER.email)).isEqualTo("a@b");
        manage(PURCHASE.buyer, REMOVE, ada);
        assertThat(Refusal.of(() -> manage(PURCHASE.buyer, match, Map.of("email", "a@b"))))
                .containsExactly("buyer[0] not_related");
    }

    @Test
    void a_row_that_is_found_can_be_changed_along() {
        manage(PURCHASE.buyer, IDLE.onLookup(OnLookup.RELATE_AND_UPDATE), Map.of("name", "Bob", "email", "b@c"));
        assertThat(buyerName()).isEqualTo("Bob");
        assertThat(rowan.get(bob.key()).get(BUYER.email)).isEqualTo("b@c");
    }

    @Test
    void a_related_row_can_be_refused_whether_it_is_named_or_left_out() {
        manage(PURCHASE.buyer, APPEND, ada);
        assertThat(Refusal.of(() -> manage(PURCHASE.buyer, APPEND.onMatch(OnMatch.ERROR), ada)))
                .containsExactly("buyer[0] invalid");
        assertThat(Refusal.of(() -> manage(PURCHASE.buyer, APPEND.onMissing(OnMissing.ERROR), bob)))
                .containsExactly("buyer invalid");
        assertThat(buyerName()).isEqualTo("Ada");
    }

    @Test
    void one_row_is_all_that_it_leads_to() {
        assertThat(Refusal.of(() -> manage(PURCHASE.buyer, APPEND, ada, bob))).containsExactly("buyer invalid");
        assertThat(Refusal.of(() -> manage(PURCHASE.receipt, CREATE, Map.of("number", "1"), Map.of("number", "2"))))
                .containsExactly("receipt invalid");
    }

    @Test
    void a_creation_points_to_what_it_makes_or_finds() {
        Row<Purchase> made = rowan.run(PURCHASE.create
                .set(PURCHASE.code, "new")
                .manage(PURCHASE.buyer, CREATE, List.of(Map.of("name", "Cid")))
                .manage(PURCHASE.receipt, CREATE, List.of(Map.of("number", "1"))));
        Row<Buyer> cid = rowan.one(BUYER.query().filter(BUYER.name.eq("Cid")));
        assertThat(made.get(PURCHASE.buyerId)).isEqualTo(cid.get(BUYER.id));
        assertThat(rowan.one(RECEIPT.query()).get(RECEIPT.purchaseId)).isEqualTo(made.get(PURCHASE.id));
    }

    @Test
    void a_destroyed_row_can_take_along_what_it_leads_to() {
        manage(PURCHASE.buyer, APPEND, ada);
        receipt("1", mine);
        rowan.run(PURCHASE.destroy
                .of(mine)
                .manage(PURCHASE.buyer, REMOVE.onMatch(OnMatch.DESTROY), List.of(ada))
                .manage(PURCHASE.receipt, REMOVE.onMissing(OnMissing.DESTROY), List.of()));
        assertThat(listed(BUYER.name, BUYER.query())).containsExactly("Bob");
        assertThat(rowan.exists(RECEIPT.query())).isFalse();
    }

    @Test
    void nobody_is_related_to_a_row_that_is_destroyed() {
        assertThat(Refusal.of(() -> rowan.run(PURCHASE.destroy.of(mine).manage(PURCHASE.buyer, APPEND, List.of(ada)))))
                .containsExactly("buyer[0] invalid");
        assertThat(rowan.exists(PURCHASE.query().filter(PURCHASE.code.eq("mine"))))
                .isTrue();
    }

    @Test
    void append_takes_the_one_child_of_another_and_lets_the_one_before_go() {
        Row<Receipt> first = receipt("1", mine);
        Row<Receipt> second = receipt("2", other);
        var told = manage(PURCHASE.receipt, APPEND, second);
        assertThat(told.added()).containsExactly(second.key());
        assertThat(told.removed()).containsExactly(first.key());
        assertThat(receipts()).containsExactly("2");
        assertThat(rowan.get(first.key()).get(RECEIPT.purchaseId)).isNull();
    }

    @Test
    void direct_control_makes_changes_and_destroys_the_one_child() {
        manage(PURCHASE.receipt, DIRECT_CONTROL, Map.of("number", "1"));
        Row<Receipt> first = rowan.one(RECEIPT.query());
        manage(PURCHASE.receipt, DIRECT_CONTROL, Map.of("number", "1", "remark", "x"));
        assertThat(rowan.get(first.key()).get(RECEIPT.remark)).isEqualTo("x");
        manage(PURCHASE.receipt, DIRECT_CONTROL, Map.of("number", "2"));
        assertThat(listed(RECEIPT.number, RECEIPT.query())).containsExactly("2");
        manage(PURCHASE.receipt, DIRECT_CONTROL);
        assertThat(rowan.exists(RECEIPT.query())).isFalse();
    }

    @Test
    void a_child_of_somebody_else_is_out_of_reach_of_direct_control() {
        Row<Receipt> others = receipt("1", other);
        assertThat(Refusal.of(() -> manage(PURCHASE.receipt, DIRECT_CONTROL, others)))
                .containsExactly("receipt[0] not_related");
        assertThat(Refusal.of(() -> manage(PURCHASE.receipt, DIRECT_CONTROL, Map.of("number", "1"))))
                .containsExactly("receipt[0].number taken");
    }

    @Test
    void a_parent_that_is_required_of_its_child_cannot_be_left() {
        Row<Item> item = item("a", mine);
        assertThat(Refusal.of(() -> rowan.run(ITEM.update.of(item).manage(ITEM.purchase, REMOVE, List.of(mine)))))
                .containsExactly("purchase[0] required");
        rowan.run(ITEM.update.of(item).manage(ITEM.purchase, APPEND, List.of(other)));
        assertThat(skus(other)).containsExactly("a");
    }

    @Test
    void a_required_parent_is_made_along_with_its_child() {
        rowan.run(ITEM.create.set(ITEM.sku, "a").manage(ITEM.purchase, CREATE, List.of(Map.of("code", "new"))));
        assertThat(rowan.one(ITEM.query().load(ITEM.purchase))
                        .get(ITEM.purchase)
                        .get(PURCHASE.code))
                .isEqualTo("new");
        assertThat(Refusal.of(() -> rowan.run(ITEM.create.set(ITEM.sku, "b").manage(ITEM.purchase, CREATE, List.of()))))
                .containsExactly("purchaseId required");
    }
}
