package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogColumn.Origin;
import dev.rowan.tasks.words.Kind;
import dev.rowan.type.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All that is known while classes are drafted; used by one thread. */
final class Scene {
    /** No chain of keys that name keys is longer. */
    private static final int FAR = 16;

    private final TableClasses classes;
    private final ColumnKinds kinds;
    private final String schema;
    private final Leftovers leftovers;
    private final Links links;
    private final Remarks remarks;
    private final Trial trial;
    private final Map<String, Fields> fields = new HashMap<>();

    Scene(TableClasses classes, ColumnKinds kinds, String schema, Leftovers leftovers, Trial trial) {
        this.trial = trial;
        this.schema = schema;
        this.classes = classes;
        this.kinds = kinds;
        this.leftovers = leftovers;
        this.links = Links.of(classes, leftovers);
        this.remarks = new Remarks(leftovers);
        classes.fresh().forEach(table -> fields.put(table.name(), Fields.of(table, links, classes)));
    }

    TableClasses classes() {
        return classes;
    }

    /** In which the tables are. */
    String schema() {
        return schema;
    }

    ColumnKinds kinds() {
        return kinds;
    }

    Leftovers leftovers() {
        return leftovers;
    }

    Links links() {
        return links;
    }

    Remarks remarks() {
        return remarks;
    }

    Trial trial() {
        return trial;
    }

    Fields fields(TableClass table) {
        return Objects.requireNonNull(fields.get(table.name()));
    }

    /** A key that names a row is of the kind of that row's key. */
    Kind kind(TableClass table, CatalogColumn column) {
        TableClass at = table;
        CatalogColumn key = column;
        for (int i = 0; i < FAR; i++) {
            Optional<Link> link = links.of(at, key.name());
            if (link.isEmpty() || (link.get().isSelf() && link.get().to().isKey(key.name()))) {
                break;
            }
            at = link.get().to();
            key = at.soleKey().orElseThrow();
        }
        boolean counted = at.soleKey().filter(key::equals).isPresent() && isCounted(key);
        return counted ? Kind.of(Scalar.LONG) : kinds.of(key.type());
    }

    /** A primary key that is made for each row. */
    boolean madeKey(TableClass table, CatalogColumn column, Kind kind) {
        if (table.soleKey().filter(column::equals).isEmpty()
                || links.of(table, column.name()).isPresent()) {
            return false;
        }
        String fallback = column.fallback();
        return isCounted(column) || (kind.is(Scalar.UUID) && fallback != null && DefaultCall.makesKeys(fallback));
    }

    private static boolean isCounted(CatalogColumn column) {
        return column.counted() || column.origin() == Origin.ALWAYS_COUNTED;
    }
}
