package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.naive.Sheet.Bound;
import dev.rowan.conformance.naive.Sheet.Refers;
import dev.rowan.model.OnDelete;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shop's resources once more, written down by hand: parents before children. */
final class ShopSheets {
    private ShopSheets() {}

    static Map<String, Sheet> all() {
        Map<String, Sheet> all = new LinkedHashMap<>();
        for (Sheet sheet :
                List.of(buyer(), product(), label(), purchase(), item(), extra(), receipt(), seat(), labelling())) {
            all.put(sheet.name(), sheet);
        }
        return all;
    }

    private static Sheet sheet(String name, List<Column> columns, List<List<String>> identities, Object... more) {
        return new Sheet(
                name,
                columns,
                List.of(columns.get(0).name()),
                identities,
                Arrays.stream(more)
                        .filter(Bond.class::isInstance)
                        .map(Bond.class::cast)
                        .toList(),
                Arrays.stream(more)
                        .filter(Refers.class::isInstance)
                        .map(Refers.class::cast)
                        .toList(),
                Arrays.stream(more)
                        .filter(Bound.class::isInstance)
                        .map(Bound.class::cast)
                        .collect(Collectors.toMap(bound -> bound.bond() + "Given", bound -> bound)));
    }

    private static Sheet buyer() {
        return sheet(
                "Buyer",
                List.of(Column.key("id"), Column.text("name").must(), Column.text("email")),
                List.of(List.of("name"), List.of("email")),
                Bond.hasMany("purchases", "Purchase", "buyerId"));
    }

    private static Sheet product() {
        return sheet(
                "Product",
                List.of(Column.key("id"), Column.text("sku").must(), Column.text("title")),
                List.of(List.of("sku")),
                Bond.hasMany("items", "Item", "productId"));
    }

    private static Sheet label() {
        return sheet(
                "Label",
                List.of(Column.key("id"), Column.text("name").must(), Column.text("colour")),
                List.of(List.of("name")),
                Bond.manyToMany("purchases", "Purchase", "Labelling", "labelId", "purchaseId"));
    }

    private static Sheet purchase() {
        return sheet(
                "Purchase",
                List.of(Column.key("id"), Column.text("code").must(), Column.number("total"), Column.key("buyerId")),
                List.of(List.of("code")),
                Bond.belongsTo("buyer", "Buyer", "buyerId"),
                Bond.hasMany("items", "Item", "purchaseId"),
                Bond.hasMany("seats", "Seat", "purchaseId"),
                Bond.hasOne("receipt", "Receipt", "purchaseId"),
                Bond.manyToMany("labels", "Label", "Labelling", "purchaseId", "labelId"),
                new Bound("items", Answers.DIRECT_CONTROL),
                new Bound("labels", Manage.APPEND_AND_REMOVE),
                new Refers("buyerId", "Buyer", OnDelete.RESTRICT));
    }

    private static Sheet item() {
        return sheet(
                "Item",
                List.of(
                        Column.key("id"),
                        Column.key("purchaseId").must(),
                        Column.text("sku").must(),
                        Column.number("quantity").must().or(1),
                        Column.key("productId")),
                List.of(List.of("sku")),
                Bond.belongsTo("purchase", "Purchase", "purchaseId"),
                Bond.belongsTo("product", "Product", "productId"),
                Bond.hasMany("extras", "Extra", "itemId"),
                new Bound("extras", Answers.DIRECT_CONTROL),
                new Refers("purchaseId", "Purchase", OnDelete.CASCADE),
                new Refers("productId", "Product", OnDelete.RESTRICT));
    }

    private static Sheet extra() {
        return sheet(
                "Extra",
                List.of(
                        Column.key("id"),
                        Column.key("itemId").must(),
                        Column.text("name").must(),
                        Column.number("price")),
                List.of(List.of("itemId", "name")),
                Bond.belongsTo("item", "Item", "itemId"),
                new Refers("itemId", "Item", OnDelete.CASCADE));
    }

    private static Sheet receipt() {
        return sheet(
                "Receipt",
                List.of(
                        Column.key("id"),
                        Column.key("purchaseId"),
                        Column.text("number").must(),
                        Column.text("remark")),
                List.of(List.of("number"), List.of("purchaseId")),
                Bond.belongsTo("purchase", "Purchase", "purchaseId"),
                new Refers("purchaseId", "Purchase", OnDelete.SET_NULL));
    }

    private static Sheet seat() {
        return new Sheet(
                "Seat",
                List.of(
                        Column.number("rank").must(),
                        Column.text("letter").must(),
                        Column.key("purchaseId"),
                        Column.text("note")),
                List.of("rank", "letter"),
                List.of(),
                List.of(Bond.belongsTo("purchase", "Purchase", "purchaseId")),
                List.of(new Refers("purchaseId", "Purchase", OnDelete.SET_NULL)),
                Map.of());
    }

    private static Sheet labelling() {
        return new Sheet(
                "Labelling",
                List.of(
                        Column.key("purchaseId").must(),
                        Column.key("labelId").must(),
                        Column.text("role").must().or("plain"),
                        Column.number("weight")),
                List.of("purchaseId", "labelId"),
                List.of(),
                List.of(),
                List.of(
                        new Refers("purchaseId", "Purchase", OnDelete.CASCADE),
                        new Refers("labelId", "Label", OnDelete.CASCADE)),
                Map.of());
    }
}
