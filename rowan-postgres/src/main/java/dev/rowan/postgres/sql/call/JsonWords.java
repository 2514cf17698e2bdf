package dev.rowan.postgres.sql.call;

import dev.rowan.model.operation.JsonPath;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.type.DecimalType;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;

/** Writes what lies within a document. The names are those of a record's components, and quoted all the same. */
final class JsonWords {
    private JsonWords() {}

    static String of(JsonPath path) {
        StringBuilder found = new StringBuilder("{0}");
        path.names().forEach(name -> found.append(" -> ").append(quoted(name)));
        ValueType type = path.type();
        if (type instanceof ListType list) {
            return "(select case when jsonb_typeof(o.j) = 'array' then array(select " + value(list.element(), "e.j")
                    + " from jsonb_array_elements(o.j) with ordinality e(j, n) order by e.n) end from (select " + found
                    + ") o(j))";
        }
        return "(select " + value(type, "o.j") + " from (select " + found + ") o(j))";
    }

    private static String value(ValueType type, String json) {
        String words = json + " #>> array[]::text[]";
        if (type instanceof RecordType) {
            return "nullif(" + json + ", 'null')";
        }
        if (type == Scalar.INTEGER || type == Scalar.LONG || type == Scalar.DOUBLE || type instanceof DecimalType) {
            return "case when jsonb_typeof(" + json + ") = 'number' then (" + words + ")::" + ColumnTypes.of(type)
                    + " end";
        }
        if (type == Scalar.DATE || type == Scalar.INSTANT || type == Scalar.LOCAL_DATE_TIME) {
            return "case when (" + words + ") ~ '^([+][0-9]|[1-9]|0[1-9]|00[1-9]|000[1-9])' then ltrim(" + words
                    + ", '+')::" + ColumnTypes.of(type) + " end";
        }
        if (type == Scalar.BYTES) {
            return "decode(" + words + ", 'base64')";
        }
        return "(" + words + ")::" + ColumnTypes.of(type);
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
