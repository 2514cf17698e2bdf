package dev.rowan.conformance.graph;

import static dev.rowan.conformance.shop.Buyer.BUYER;
import static dev.rowan.conformance.shop.Item.ITEM;
import static dev.rowan.conformance.shop.Label.LABEL;
import static dev.rowan.conformance.shop.Labelling.LABELLING;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static dev.rowan.conformance.shop.Receipt.RECEIPT;

import dev.rowan.changeset.LinkOutcome;
import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.conformance.shop.Buyer;
import dev.rowan.conformance.shop.Item;
import dev.rowan.conformance.shop.Label;
import dev.rowan.conformance.shop.Labelling;
import dev.rowan.conformance.shop.Purchase;
import dev.rowan.conformance.shop.Receipt;
import dev.rowan.conformance.shop.Shop;
import dev.rowan.relationship.Relationship;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts on answers share: a shop with two purchases, and words for what is managed. */
abstract class ShopContract extends Stage {
    /** Nothing is done about anything. */
    static final Manage IDLE = new Manage(OnLookup.IGNORE, OnNoMatch.IGNORE, OnMatch.IGNORE, OnMissing.IGNORE);

    Row<Purchase> mine;
    Row<Purchase> other;

    @Override
    final Domain domain() {
        return Shop.SHOP;
    }

    @BeforeEach
    void setTheStage() {
        mine = purchase("mine");
        other = purchase("other");
    }

    final Row<Purchase> purchase(String code) {
        return rowan.run(PURCHASE.create.set(PURCHASE.code, code));
    }

    final Row<Buyer> buyer(String name) {
        return rowan.run(BUYER.create.set(BUYER.name, name));
    }

    final Row<Receipt> receipt(String number, @Nullable Row<Purchase> of) {
        return rowan.run(RECEIPT.create.set(RECEIPT.number, number).set(RECEIPT.purchase, of));
    }

    final Row<Item> item(String sku, Row<Purchase> of) {
        return rowan.run(ITEM.create.set(ITEM.sku, sku).set(ITEM.purchase, of));
    }

    final Row<Label> label(String name) {
        return rowan.run(LABEL.create.set(LABEL.name, name));
    }

    final Row<Labelling> labelling(Row<Purchase> purchase, Row<Label> label, String role) {
        return rowan.run(LABELLING
                .create
                .set(LABELLING.purchase, purchase)
                .set(LABELLING.label, label)
                .set(LABELLING.role, role));
    }

    /** Manages a relationship of my purchase, and tells what came of it. */
    final LinkOutcome manage(Relationship<Purchase, ?, ?> relationship, Manage manage, @Nullable Object... inputs) {
        return rowan.write(PURCHASE.update.of(mine).manage(relationship, manage, Arrays.asList(inputs)))
                .links(relationship);
    }

    final List<String> skus(Row<Purchase> of) {
        return listed(
                ITEM.sku,
                ITEM.query().filter(ITEM.purchaseId.eq(of.get(PURCHASE.id))).sort(ITEM.sku.asc()));
    }

    /** Each label of a purchase as {@code name:role}, in their order. */
    final List<String> labels(Row<Purchase> of) {
        return rowan
                .list(LABELLING
                        .query()
                        .filter(LABELLING.purchaseId.eq(of.get(PURCHASE.id)))
                        .load(LABELLING.label))
                .stream()
                .map(each -> each.get(LABELLING.label).get(LABEL.name) + ":" + each.get(LABELLING.role))
                .sorted()
                .toList();
    }
}
