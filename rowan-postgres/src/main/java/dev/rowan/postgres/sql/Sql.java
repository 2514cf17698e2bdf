package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.postgres.schema.SqlLiteral;
import dev.rowan.postgres.schema.StoredAs;
import dev.rowan.problem.StoreException;
import dev.rowan.type.ListType;
import dev.rowan.type.RecordType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes one statement. Mutable, for one thread. Only constants of this module are written as they are. */
final class Sql {
    /** The protocol counts values in two bytes. */
    private static final int MOST = 65_535;

    private final StringBuilder text = new StringBuilder(200);
    private final List<Bind> binds = new ArrayList<>();
    private int aliases;
    private boolean hiding;
    private @Nullable UnaryOperator<String> literally;

    /** Words of SQL, never input. */
    Sql raw(String words) {
        text.append(words);
        return this;
    }

    Sql table(ResourceModel resource) {
        text.append(Quoted.table(resource));
        return this;
    }

    Sql column(AttributeModel attribute) {
        text.append(literally == null ? Quoted.name(attribute.column()) : literally.apply(attribute.column()));
        return this;
    }

    Sql column(String alias, AttributeModel attribute) {
        text.append(alias.isEmpty() ? "" : alias + ".");
        return column(attribute);
    }

    Sql value(@Nullable Object value, ValueType type, boolean sensitive) {
        if (literally != null) {
            return raw(value == null ? "null::" + ColumnTypes.of(type) : literal(value, type));
        }
        binds.add(new Bind(value, type, false, false, sensitive || hiding));
        text.append('?').append(cast(type));
        return this;
    }

    Sql value(@Nullable Object value, AttributeModel attribute) {
        return isOther(attribute)
                ? told(value, attribute, false)
                : value(value, attribute.type(), attribute.sensitive());
    }

    Sql number(long value) {
        return value(value, Scalar.LONG, false);
    }

    /** Many values as one array, to compare with. */
    Sql array(List<? extends @Nullable Object> values, ValueType type, boolean sensitive) {
        if (literally != null) {
            return raw(literal(values, new ListType(type)));
        }
        binds.add(new Bind(values, type, true, false, sensitive || hiding));
        String cast = cast(type);
        text.append('?').append(cast).append(cast.isEmpty() ? "" : "[]");
        return this;
    }

    Sql array(List<? extends @Nullable Object> values, AttributeModel attribute) {
        return isOther(attribute)
                ? told(values, attribute, true)
                : array(values, attribute.type(), attribute.sensitive());
    }

    /** A column of values as one array; {@link #cell} is what a value of it is, each in its row. */
    Sql column(List<? extends @Nullable Object> values, AttributeModel attribute) {
        return isOther(attribute) && !(attribute.type() instanceof ListType)
                ? told(values, attribute, true)
                : column(values, attribute.type(), attribute.sensitive());
    }

    Sql column(List<? extends @Nullable Object> values, ValueType type, boolean sensitive) {
        binds.add(new Bind(values, type, true, false, sensitive || hiding));
        text.append('?');
        return this;
    }

    /** One value of a column of values: what no array of the driver can hold travels in it as text. */
    Sql cell(String words, ValueType type) {
        text.append(words).append(type instanceof ListType ? "::" + ColumnTypes.of(type) : cast(type));
        return this;
    }

    /** The same of a column of values for an attribute. */
    Sql cell(String words, AttributeModel attribute) {
        if (!isOther(attribute)) {
            return cell(words, attribute.type());
        }
        boolean list = attribute.type() instanceof ListType;
        text.append(words).append(list ? "::" + StoredAs.given(attribute) : "");
        return this;
    }

    Sql held(AttributeModel attribute) {
        column(attribute);
        text.append(StoredAs.read(attribute));
        return this;
    }

    /** What a column holds, as its attribute's kind has it. */
    Sql held(String alias, AttributeModel attribute) {
        text.append(alias.isEmpty() ? "" : alias + ".");
        return held(attribute);
    }

    /** What a column holds, to be compared and ordered: the column itself where that comes to the same, for its indexes. */
    Sql compared(String alias, AttributeModel attribute) {
        return isOther(attribute) ? held(alias, attribute) : column(alias, attribute);
    }

    static boolean isOther(AttributeModel attribute) {
        return StoredAs.of(attribute) == StoredAs.OTHER;
    }

    private Sql told(@Nullable Object value, AttributeModel attribute, boolean array) {
        binds.add(new Bind(value, attribute.type(), array, true, attribute.sensitive() || hiding));
        text.append("?::").append(StoredAs.given(attribute)).append(array ? "[]" : "");
        return this;
    }

    /** Whether the values of a column of this kind have to be told what they are. */
    static boolean isCast(AttributeModel attribute) {
        ValueType type = attribute.type();
        return type instanceof ListType || (!isOther(attribute) && !cast(type).isEmpty());
    }

    /** The driver sends text for the kinds that it does not know, so the server has to be told. */
    private static String cast(ValueType type) {
        if (type instanceof ListType list) {
            String element = cast(list.element());
            return element.isEmpty() ? "" : element + "[]";
        }
        return type.kept() == Scalar.CASE_INSENSITIVE_TEXT || type instanceof RecordType
                ? "::" + ColumnTypes.of(type)
                : "";
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

    /** Whether all values are kept out of logs. */
    boolean hides() {
        return hiding;
    }

    /** Writes something of which all values are kept out of logs. */
    void hiding(Runnable write) {
        hiding = true;
        write.run();
        hiding = false;
    }

    /** Writes something with its values in the text: the server keeps it, or proves something with it before it is run. */
    void literally(UnaryOperator<String> names, Runnable write) {
        literally = names;
        write.run();
        literally = null;
    }

    /** A number has the digits that it needs, and not all those of a column beside it. */
    private static String literal(Object value, ValueType type) {
        Object bare = value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return SqlLiteral.of(type, bare)
                .orElseThrow(() -> new StoreException(
                        "a value of a record cannot stand in an index or a rule of a table; speak of plain values there",
                        null));
    }

    /** Whether values stand in the text: then it is what a person would write, for that is what others wrote. */
    boolean isLiteral() {
        return literally != null;
    }

    /** A name for a table of this statement that no other has. */
    String alias() {
        return "t" + aliases++;
    }

    /** A name for a part of this statement that no table in it has, nor anything else that is quoted. */
    String unlike(String name) {
        String free = name;
        while (text.indexOf(Quoted.name(free)) >= 0) {
            free += "_";
        }
        return free;
    }

    /** What was written, without the values beside it. */
    String text() {
        return text.toString();
    }

    /** Everything of another statement. */
    Sql all(Sql other) {
        text.append(other.text);
        binds.addAll(other.binds);
        return this;
    }

    Statement statement(List<ValueType> columns) {
        if (binds.size() > MOST) {
            throw new StoreException(
                    "a statement carries at most " + MOST + " values, and this one would carry " + binds.size()
                            + "; give many values as one list, with in(…), or ask in several requests",
                    null);
        }
        return new Statement(text.toString(), List.copyOf(binds), columns);
    }
}
