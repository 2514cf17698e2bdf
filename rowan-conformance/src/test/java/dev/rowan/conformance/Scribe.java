package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.shop.Item.ITEM;
import static dev.rowan.conformance.shop.Label.LABEL;
import static dev.rowan.conformance.shop.Labelling.LABELLING;
import static dev.rowan.conformance.shop.Purchase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.conformance.shop.Item;
import dev.rowan.conformance.shop.Label;
import dev.rowan.conformance.shop.Labelling;
import dev.rowan.conformance.shop.Purchase;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes one purchase over and over, each time with other labels and items that carry the number of the write, and every third time
 * several new purchases in one transaction. It knows what was acknowledged. Mutable; written by one thread, read afterwards.
 */
final class Scribe {
    private static final int TOGETHER = 10;
    private static final int MOST = 99;

    private final Rowan rowan;
    private final List<Row<Label>> labels;
    private final String name;
    private final Key<Purchase> purchase;
    private final UUID id;
    private volatile int acknowledged;
    private volatile int batches;

    Scribe(Rowan rowan, List<Row<Label>> labels, String name) {
        this.rowan = rowan;
        this.labels = labels;
        this.name = name;
        Row<Purchase> row = rowan.run(PURCHASE.create
                .set(PURCHASE.code, name)
                .set(PURCHASE.total, total(0))
                .manage(PURCHASE.labels, APPEND, links(0)));
        this.purchase = row.key();
        this.id = row.get(PURCHASE.id);
    }

    /** Until a write fails. */
    RuntimeException write() {
        try {
            for (int next = acknowledged + 1; ; next++) {
                rowan.run(PURCHASE.update
                        .of(purchase)
                        .set(PURCHASE.total, total(next))
                        .manage(PURCHASE.labels, APPEND_AND_REMOVE, links(next))
                        .manage(PURCHASE.items, DIRECT_CONTROL, items(next)));
                if (next % 3 == 0) {
                    several(batches + 1);
                    batches++;
                }
                acknowledged = next;
            }
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    private void several(int batch) {
        rowan.transaction(() -> {
            for (int i = 0; i < TOGETHER; i++) {
                rowan.run(PURCHASE.create
                        .set(PURCHASE.code, name + "/" + batch + "/" + i)
                        .manage(PURCHASE.labels, APPEND, links(batch)));
            }
        });
    }

    private static int total(int write) {
        return 1 + write % MOST;
    }

    private List<Row<Label>> some(int write) {
        return labels.subList(write % 2 == 0 ? 0 : 3, write % 2 == 0 ? 3 : 6);
    }

    private List<Link> links(int write) {
        return some(write).stream()
                .map(label -> Link.to(label).with(LABELLING.weight, total(write)))
                .toList();
    }

    /** One stays and is changed, one comes and goes. */
    private List<Map<String, Object>> items(int write) {
        return List.of(
                Map.of("sku", name + "/stays", "quantity", total(write)),
                Map.of("sku", name + "/" + total(write), "quantity", total(write)));
    }

    /** It is as the last acknowledged write left it, or as the one would have of which nobody was told. */
    void everythingIsWhole() {
        int next = acknowledged + 1;
        int written = total(next) == rowan.get(purchase).get(PURCHASE.total) ? next : acknowledged;
        assertThat(rowan.get(purchase).get(PURCHASE.total)).as(name).isEqualTo(total(written));
        List<Row<Labelling>> links = rowan.list(LABELLING.query().filter(LABELLING.purchaseId.eq(id)));
        assertThat(links)
                .as("%s after write %s", name, written)
                .extracting(link -> link.get(LABELLING.labelId))
                .containsExactlyInAnyOrderElementsOf(
                        some(written).stream().map(label -> label.get(LABEL.id)).toList());
        assertThat(links)
                .allSatisfy(link -> assertThat(link.get(LABELLING.weight)).isEqualTo(total(written)));
        itemsAreWhole(written);
        batchesAreWhole();
        acknowledged = written;
    }

    private void itemsAreWhole(int written) {
        List<Row<Item>> items = rowan.list(ITEM.query().filter(ITEM.purchaseId.eq(id)));
        assertThat(items).hasSize(written == 0 ? 0 : 2);
        assertThat(items).allSatisfy(item -> assertThat(item.get(ITEM.quantity)).isEqualTo(total(written)));
    }

    private void batchesAreWhole() {
        Map<String, List<Row<Purchase>>> found =
                rowan
                        .list(PURCHASE.query()
                                .filter(PURCHASE.code.startsWith(name + "/"))
                                .load(PURCHASE.labels))
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(PURCHASE.code).replaceFirst("[0-9]+$", "")));
        assertThat(found.values())
                .allSatisfy(batch -> assertThat(batch)
                        .hasSize(TOGETHER)
                        .allSatisfy(row -> assertThat(row.get(PURCHASE.labels)).hasSize(3)));
        assertThat(found.size()).isBetween(batches, batches + 1);
        batches = found.size();
    }
}
