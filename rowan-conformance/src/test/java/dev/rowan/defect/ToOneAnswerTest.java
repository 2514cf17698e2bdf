package dev.rowan.defect;

import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.shop.Buyer.BUYER;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static dev.rowan.conformance.shop.Receipt.RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Manage;
import dev.rowan.conformance.shop.Buyer;
import dev.rowan.conformance.shop.Purchase;
import dev.rowan.conformance.shop.Receipt;
import dev.rowan.conformance.shop.Shop;
import dev.rowan.memory.Memory;
import dev.rowan.relationship.ToOne;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A write that knows the whole of a relationship to one answers with that row, or with none; never with a list. */
class ToOneAnswerTest {
    @Test
    void a_managed_relationship_to_one_holds_a_row() {
        try (Rowan rowan = Rowan.open(Memory.store(), Shop.SHOP)) {
            Row<Purchase> purchase = rowan.run(PURCHASE.create.set(PURCHASE.code, "1"));
            Row<Receipt> receipt =
                    managed(rowan, purchase, PURCHASE.receipt, DIRECT_CONTROL, List.of(Map.of("number", "7")));
            assertThat(receipt.get(RECEIPT.number)).isEqualTo("7");
            assertThat(managed(rowan, purchase, PURCHASE.receipt, DIRECT_CONTROL, List.of()))
                    .isNull();
        }
    }

    @Test
    void a_row_that_belongs_to_another_holds_it() {
        try (Rowan rowan = Rowan.open(Memory.store(), Shop.SHOP)) {
            Row<Purchase> purchase = rowan.run(PURCHASE.create.set(PURCHASE.code, "1"));
            Row<Buyer> buyer = rowan.run(BUYER.create.set(BUYER.name, "Ada"));
            assertThat(managed(rowan, purchase, PURCHASE.buyer, APPEND_AND_REMOVE, List.of(buyer)))
                    .isEqualTo(buyer);
            assertThat(managed(rowan, purchase, PURCHASE.buyer, APPEND_AND_REMOVE, List.of()))
                    .isNull();
        }
    }

    private static <D> Row<D> managed(
            Rowan rowan, Row<Purchase> purchase, ToOne<Purchase, D> relationship, Manage manage, List<?> inputs) {
        return rowan.run(PURCHASE.update.of(purchase.key()).manage(relationship, manage, inputs))
                .get(relationship);
    }
}
