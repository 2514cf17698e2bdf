package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Literal;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Objects;

/** Says a column's own type, where that is another than its kind has. */
final class ColumnTypeCall {
    private ColumnTypeCall() {}

    static String of(CatalogColumn column, Kind kind, String schema) {
        ValueType type = kind.value().orElse(Scalar.TEXT);
        String collation = ColumnTypes.collated(type) ? "C" : null;
        if (column.type().equals(ColumnTypes.of(type)) && Objects.equals(column.collation(), collation)) {
            return "";
        }
        String words = column.collation() == null
                ? column.type()
                : column.type() + " collate " + Quoted.name(column.collation());
        String near = words.startsWith(schema + ".") ? words.substring(schema.length() + 1) : words;
        return ".columnType(" + Literal.quoted(near) + ")";
    }
}
