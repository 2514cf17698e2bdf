package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.words.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the fields of one class are called; mutable while it is drafted. */
final class Fields {
    private static final String KEY = "_id";

    private final JavaNames.Taken taken = new JavaNames.Taken();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    /** Attributes first: input names them. Then what they lead to. */
    static Fields of(TableClass table, Links links, TableClasses classes) {
        Fields fields = new Fields();
        Names.OWN_FIELDS.forEach(fields.taken::take);
        for (CatalogColumn column : table.table().columns()) {
            String snake = JavaNames.snake(column.name());
            boolean bare = links.of(table, column.name()).isPresent() && !snake.endsWith(KEY);
            fields.columns.put(column.name(), fields.taken.take(JavaNames.field(bare ? snake + KEY : snake)));
        }
        links.from(table).forEach(link -> fields.links.put(link.column(), fields.link(link, classes)));
        return fields;
    }

    private String link(Link link, TableClasses classes) {
        String snake = JavaNames.snake(link.column());
        String bare = snake.endsWith(KEY) ? snake.substring(0, snake.length() - KEY.length()) : snake;
        String name = JavaNames.field(bare.isEmpty() ? snake : bare);
        String longer = name + link.to().simple();
        return classes.namesOther(link.to(), name) ? taken.take(longer) : taken.take(name, longer);
    }

    String attribute(String column) {
        return Objects.requireNonNull(columns.get(column));
    }

    String belongsTo(Link link) {
        return Objects.requireNonNull(links.get(link.column()));
    }

    String take(String... wanted) {
        return taken.take(wanted);
    }

    /** Whether the name of the column follows from that of the field. */
    static boolean derived(String field, String column) {
        return SqlNames.snake(field).equals(column);
    }
}
