package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes one statement. Mutable, for one thread. Only constants of this module are written as they are. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Bind> binds = new ArrayList<>();
    private int aliases;

    /** Words of SQL, never input. */
    Sql raw(String words) {
        text.append(words);
        return this;
    }

    Sql table(ResourceModel resource) {
        text.append(Quoted.name(resource.table()));
        return this;
    }

    Sql column(AttributeModel attribute) {
        text.append(Quoted.name(attribute.column()));
        return this;
    }

    Sql column(String alias, AttributeModel attribute) {
        text.append(alias).append('.');
        return column(attribute);
    }

    Sql value(@Nullable Object value, ValueType type, boolean sensitive) {
        binds.add(new Bind(value, type, false, sensitive));
        text.append("?::").append(ColumnTypes.of(type));
        return this;
    }

    Sql value(@Nullable Object value, AttributeModel attribute) {
        return value(value, attribute.type(), attribute.sensitive());
    }

    Sql number(long value) {
        return value(value, Scalar.LONG, false);
    }

    /** An array of values; one of lists is an array of their texts, for the statement to cast. */
    Sql array(List<? extends @Nullable Object> values, ValueType type, boolean sensitive) {
        binds.add(new Bind(values, type, true, sensitive));
        text.append("?::")
                .append(type instanceof ListType ? "text" : ColumnTypes.of(type))
                .append("[]");
        return this;
    }

    <T> Sql each(Collection<T> all, String separator, Consumer<T> write) {
        boolean first = true;
        for (T each : all) {
            text.append(first ? "" : separator);
            write.accept(each);
            first = false;
        }
        return this;
    }

    /** A name for a table of this statement that no other has. */
    String alias() {
        return "t" + aliases++;
    }

    Statement statement(List<ValueType> columns) {
        return new Statement(text.toString(), List.copyOf(binds), columns);
    }
}
