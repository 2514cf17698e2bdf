package dev.rowan.migrate.place;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Qualified;
import dev.rowan.postgres.schema.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Empty schemas in which a draft is made, while the real ones stay as they are.
 *
 * @param here in place of the schema that is brought to the model
 * @param others by the name of each schema beside it, what stands in for it
 */
record StandIns(String here, Map<String, String> others) {
    static StandIns of(Catalog draft) {
        Map<String, String> others = new LinkedHashMap<>();
        draft.tables().stream()
                .map(table -> Qualified.schema(table.name()))
                .filter(schema -> !schema.isEmpty())
                .forEach(schema -> others.computeIfAbsent(schema, each -> fresh()));
        return new StandIns(fresh(), others);
    }

    private static String fresh() {
        return "rowan_" + UUID.randomUUID();
    }

    /** By the names of the stand-ins, what catalogs call the schemas. */
    Map<String, String> called() {
        Map<String, String> called = new LinkedHashMap<>(Map.of(here, ""));
        others.forEach((schema, standIn) -> called.put(standIn, schema));
        return called;
    }

    /** A table as it is made here. */
    CatalogTable table(CatalogTable table) {
        CatalogTable moved = table.withForeignKeys(
                table.foreignKeys().stream().map(this::key).toList());
        return new CatalogTable(
                name(table.name()),
                moved.kind(),
                moved.columns(),
                moved.keys(),
                moved.foreignKeys(),
                moved.checks(),
                moved.indexes(),
                moved.options(),
                moved.comments());
    }

    private ForeignKey key(ForeignKey key) {
        ForeignKey.Target target =
                new ForeignKey.Target(name(key.target().table()), key.target().columns());
        return new ForeignKey(key.name(), key.columns(), target, key.onDelete(), key.traits());
    }

    private String name(String table) {
        String schema = Qualified.schema(table);
        return Qualified.of(others.getOrDefault(schema, schema), Qualified.name(table));
    }

    /** SQL that names schemas, as it runs here. */
    String sql(String text) {
        String moved = text;
        for (Map.Entry<String, String> each : others.entrySet()) {
            String name = Pattern.quote(each.getKey());
            moved = Pattern.compile("(?<![\\w.\"])(?:" + name + "|\"" + name + "\")(?=\\.)")
                    .matcher(moved)
                    .replaceAll(Matcher.quoteReplacement(Quoted.name(each.getValue())));
        }
        return moved;
    }
}
