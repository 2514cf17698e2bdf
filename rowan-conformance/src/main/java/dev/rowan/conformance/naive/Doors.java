package dev.rowan.conformance.naive;

import static dev.rowan.conformance.shop.Buyer.BUYER;
import static dev.rowan.conformance.shop.Extra.EXTRA;
import static dev.rowan.conformance.shop.Item.ITEM;
import static dev.rowan.conformance.shop.Label.LABEL;
import static dev.rowan.conformance.shop.Labelling.LABELLING;
import static dev.rowan.conformance.shop.Product.PRODUCT;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static dev.rowan.conformance.shop.Receipt.RECEIPT;
import static dev.rowan.conformance.shop.Seat.SEAT;

import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.conformance.naive.Write.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways from all sheets to their resources. */
final class Doors {
    private static final Map<String, Sheet> SHEETS = ShopSheets.all();

    private static final Map<String, Door<?>> ALL = Map.of(
            "Buyer", new Door<>(BUYER, BUYER.create, BUYER.update, BUYER.destroy),
            "Product", new Door<>(PRODUCT, PRODUCT.create, PRODUCT.update, PRODUCT.destroy),
            "Label", new Door<>(LABEL, LABEL.create, LABEL.update, LABEL.destroy),
            "Purchase", new Door<>(PURCHASE, PURCHASE.create, PURCHASE.update, PURCHASE.destroy),
            "Item", new Door<>(ITEM, ITEM.create, ITEM.update, ITEM.destroy),
            "Extra", new Door<>(EXTRA, EXTRA.create, EXTRA.update, EXTRA.destroy),
            "Receipt", new Door<>(RECEIPT, RECEIPT.create, RECEIPT.update, RECEIPT.destroy),
            "Seat", new Door<>(SEAT, SEAT.create, SEAT.update, SEAT.destroy),
            "Labelling", new Door<>(LABELLING, LABELLING.create, LABELLING.update, LABELLING.destroy));

    private Doors() {}

    private static Door<?> to(String sheet) {
        return Objects.requireNonNull(ALL.get(sheet));
    }

    private static Sheet sheet(String name) {
        return Objects.requireNonNull(SHEETS.get(name));
    }

    static Map<String, String> run(Rowan rowan, Write write, Set<Object> known) {
        return to(write.sheet()).run(rowan, sheet(write.sheet()), write, known);
    }

    static Object named(Rowan rowan, Named named) {
        return to(named.sheet()).named(rowan, sheet(named.sheet()), named);
    }

    static Link carrying(Link link, String name, @Nullable Object value) {
        return link.with(to("Labelling").attribute(name), value);
    }

    /** Parents come before children, as they were dealt. */
    static void insert(Rowan rowan, World world) {
        rowan.transaction(
                () -> world.all().forEach(entry -> to(entry.sheet.name()).insert(rowan, entry)));
    }

    /** Children go before parents. */
    static void clear(Rowan rowan) {
        List<String> names = new ArrayList<>(SHEETS.keySet());
        Collections.reverse(names);
        rowan.transaction(() -> names.forEach(name -> to(name).clear(rowan)));
    }

    static World snapshot(Rowan rowan) {
        World world = new World(SHEETS);
        SHEETS.values().forEach(sheet -> to(sheet.name()).snapshot(rowan, world, sheet));
        return world;
    }
}
