package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.tasks.existing.condition.Held;
import dev.rowan.tasks.generate.ClassDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes the class of one table. */
final class ClassWriting {
    private final Scene scene;
    private final TableClass table;
    private final ClassDraft draft;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();

    private ClassWriting(Scene scene, TableClass table) {
        this.scene = scene;
        this.table = table;
        String inPackage = table.type().substring(0, table.type().lastIndexOf('.'));
        this.draft = new ClassDraft(inPackage, table.simple());
        ColumnDrafts drafts = new ColumnDrafts(scene, table);
        for (CatalogColumn column : table.table().columns()) {
            drafts.of(column).ifPresent(drafted -> columns.put(column.name(), drafted));
        }
    }

    static String of(Scene scene, TableClass table) {
        return new ClassWriting(scene, table).text();
    }

    private String text() {
        Relating relating = new Relating(scene, table, draft);
        List<Link> links = scene.links().from(table);
        boolean joins = scene.links().joins(table);
        draft.block();
        table.key().forEach(this::attribute);
        Predicate<String> key = column -> table.isKey(column);
        Predicate<String> end =
                column -> joins && scene.links().of(table, column).isPresent();
        columns.keySet().stream().filter(end.and(key.negate())).forEach(this::attribute);
        if (joins) {
            links.forEach(relating::belongsTo);
        }
        columns.keySet().stream().filter(key.or(end).negate()).forEach(this::attribute);
        draft.block();
        if (!joins) {
            links.forEach(relating::belongsTo);
        }
        relating.back();
        draft.block();
        storage();
        draft.block();
        actions();
        draft.block();
        draft.table(table.name(), TableCall.of(table.table()) + scene.remarks().calls(table));
        scene.remarks().rest(table, scene.links());
        return draft.text("Rows of the table " + JavaNames.snake(table.name()) + ".");
    }

    private void attribute(String column) {
        ColumnDraft drafted = columns.get(column);
        if (drafted != null) {
            draft.attribute(drafted.field(), drafted.kind(), drafted.initialiser());
        }
    }

    private void storage() {
        Map<String, Held> held = new LinkedHashMap<>();
        columns.forEach((column, drafted) -> held.put(column, drafted.held()));
        scene.remarks().keys(table, scene.links());
        Storage storage = new Storage(scene, table, draft, held);
        storage.identities();
        storage.rules();
        storage.indexes();
    }

    private void actions() {
        boolean open = table.table().columns().stream()
                .allMatch(column ->
                        columns.containsKey(column.name()) || column.omissible() || column.origin() == Origin.COMPUTED);
        if (open) {
            draft.action("create");
        }
        draft.action("read");
        if (!table.key().containsAll(columns.keySet())) {
            draft.action("update");
        }
        draft.action("destroy");
    }
}
