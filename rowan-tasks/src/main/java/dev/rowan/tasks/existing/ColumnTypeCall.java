package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Literal;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says a column's own type, where that is another than its kind has. */
final class ColumnTypeCall {
    private ColumnTypeCall() {}

    static String of(@Nullable String words) {
        return words == null ? "" : ".columnType(" + Literal.quoted(words) + ")";
    }

    /** Null where it is that of the kind. */
    static @Nullable String words(CatalogColumn column, Kind kind, String schema) {
        ValueType type = kind.value().orElse(Scalar.TEXT);
        String collation = ColumnTypes.collated(type) ? "C" : null;
        if (column.type().equals(ColumnTypes.of(type)) && Objects.equals(column.collation(), collation)) {
            return null;
        }
        String words = column.collation() == null
                ? column.type()
                : column.type() + " collate " + Quoted.name(column.collation());
        return words.startsWith(schema + ".") ? words.substring(schema.length() + 1) : words;
    }
}
