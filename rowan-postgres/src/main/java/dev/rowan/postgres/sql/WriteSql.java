package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.StoredAs;
import dev.rowan.store.Computed;
import dev.rowan.store.Expected;
import dev.rowan.store.WriteStep;
import dev.rowan.type.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the statements of rows: insert, update, delete. */
public final class WriteSql {
    private WriteSql() {}

    /**
     * One insert of any number of rows.
     *
     * @param step the rows; at least one
     * @return one statement; tuples come back in the order of the input. With a conflict in mind each tuple begins with the
     *     row's place in the step, counted from 1, and whether it is new; what was skipped has none
     */
    public static Statement of(WriteStep.Insert step) {
        if (step.conflict() != null) {
            return UpsertSql.of(step, step.conflict());
        }
        Sql sql = new Sql();
        sql.raw("insert into ").table(step.resource());
        if (step.attributes().isEmpty()) {
            // a list of columns cannot be empty, so one of them asks for what it would get anyway
            sql.raw(" (").column(step.resource().attributes().get(0)).raw(") values ");
            sql.raw(String.join(", ", Collections.nCopies(step.rows().size(), "(default)")));
        } else {
            sql.raw(" (").each(step.attributes(), ", ", sql::column).raw(") ");
            rows(sql, step.attributes(), step.rows());
        }
        return returning(sql, step.returning());
    }

    /**
     * An update of any number of rows: all or none.
     *
     * @param step the rows and their changes; at least one
     * @return one statement; for several rows each tuple begins with the row's place in the step, counted from 1
     */
    public static Statement of(WriteStep.Update step) {
        if (step.keys().size() > 1) {
            return ManySql.update(step);
        }
        Sql sql = new Sql();
        String row = sql.alias();
        sql.raw("update ").table(step.resource()).raw(step.computed().isEmpty() ? " set " : " " + row + " set ");
        changes(
                sql,
                step,
                i -> sql.value(step.rows().get(0)[i], step.attributes().get(i)),
                row);
        where(sql, step.resource(), step.keys().get(0), step.expected());
        return returning(sql, step.returning());
    }

    /**
     * The end of any number of rows: all or none.
     *
     * @param step the rows; at least one
     * @return one statement; for several rows each tuple begins with the row's place in the step, counted from 1
     */
    public static Statement of(WriteStep.Delete step) {
        if (step.keys().size() > 1) {
            return ManySql.delete(step);
        }
        Sql sql = new Sql().raw("delete from ").table(step.resource());
        where(sql, step.resource(), step.keys().get(0), step.expected());
        return returning(sql, step.returning());
    }

    /**
     * A change of all rows that a plan finds.
     *
     * @param step the plan and the changes
     * @return one statement that returns nothing
     */
    public static Statement of(WriteStep.UpdateAll step) {
        return AllSql.update(step.rows(), step.changes());
    }

    /**
     * The end of all rows that a plan finds.
     *
     * @param step the plan
     * @return one statement that returns nothing
     */
    public static Statement of(WriteStep.DeleteAll step) {
        return AllSql.delete(step.rows());
    }

    /**
     * Asks which rows of a step could not be written.
     *
     * @param resource whose rows
     * @param keys their primary keys' values
     * @param expected what each must hold; null for nothing
     * @return a statement whose tuples are the places of rows that are not there or hold something else, counted from 1
     *     and ascending, and whether they are gone
     */
    public static Statement unmet(ResourceModel resource, List<List<Object>> keys, @Nullable Expected expected) {
        return ManySql.unmet(resource, keys, expected);
    }

    /**
     * Whether an update may change values by which rows are found.
     *
     * @param step any number of rows
     * @return true when an attribute of the primary key or of an identity is among the changes
     */
    public static boolean movesKeys(WriteStep.Update step) {
        ResourceModel resource = step.resource();
        return Stream.concat(
                        step.attributes().stream(), step.computed().stream().map(Computed::attribute))
                .anyMatch(attribute -> resource.primaryKey().contains(attribute)
                        || resource.identities().stream()
                                .anyMatch(identity -> identity.attributes().contains(attribute)
                                        || identity.attributes().stream()
                                                .anyMatch(each -> resource.generated(each) != null)));
    }

    /** What stands after {@code set}. */
    static void changes(Sql sql, WriteStep.Update step, IntConsumer value, String row) {
        for (int i = 0; i < step.attributes().size(); i++) {
            sql.raw(i == 0 ? "" : ", ").column(step.attributes().get(i)).raw(" = ");
            value.accept(i);
        }
        sql.raw(step.attributes().isEmpty() || step.computed().isEmpty() ? "" : ", ");
        computed(sql, new TermSql(sql), step.computed(), row);
    }

    /** Changes that speak of the row as it was. */
    static void computed(Sql sql, TermSql terms, List<Computed> changes, String row) {
        sql.each(changes, ", ", change -> {
            sql.column(change.attribute()).raw(" = ");
            if (change.value() == null) {
                sql.raw("null");
            } else {
                written(sql, terms, change, row);
            }
        });
    }

    private static void written(Sql sql, TermSql terms, Computed change, String row) {
        boolean other = Sql.isOther(change.attribute());
        sql.raw(other ? "(" : "");
        terms.write(Objects.requireNonNull(change.value()), new Scope(row, null));
        sql.raw(other ? ")::" + StoredAs.given(change.attribute()) : "");
    }

    /** One row as values; more as one array a column, so that one text serves any number of rows. */
    private static void rows(Sql sql, List<AttributeModel> attributes, List<@Nullable Object[]> rows) {
        if (rows.size() == 1) {
            values(sql, attributes, rows.get(0));
        } else {
            unnested(sql, attributes, new Columns().values(attributes, rows));
        }
    }

    private static void unnested(Sql sql, List<AttributeModel> attributes, Columns columns) {
        sql.raw("select ");
        for (int i = 0; i < attributes.size(); i++) {
            sql.raw(i == 0 ? "" : ", ").cell("u.c" + i, attributes.get(i));
        }
        columns.table(sql.raw(" from ")).raw(" order by u.n");
    }

    /** An insert of any number of rows, whose columns come later. */
    static Statement many(ResourceModel resource, List<AttributeModel> attributes, List<AttributeModel> returning) {
        Sql sql = new Sql().raw("insert into ").table(resource);
        sql.raw(" (").each(attributes, ", ", sql::column).raw(") ");
        unnested(sql, attributes, new Columns().open(attributes));
        return returning(sql, returning);
    }

    static void values(Sql sql, List<AttributeModel> attributes, @Nullable Object[] row) {
        sql.raw("values (");
        for (int i = 0; i < attributes.size(); i++) {
            sql.raw(i == 0 ? "" : ", ").value(row[i], attributes.get(i));
        }
        sql.raw(")");
    }

    private static void where(Sql sql, ResourceModel resource, List<Object> key, @Nullable Expected expected) {
        sql.raw(" where ");
        for (int i = 0; i < key.size(); i++) {
            AttributeModel attribute = resource.primaryKey().get(i);
            sql.raw(i == 0 ? "" : " and ").column(attribute).raw(" = ").value(key.get(i), attribute);
        }
        if (expected != null) {
            sql.raw(" and ").column(expected.attribute()).raw(" = ");
            sql.value(expected.values().get(0), expected.attribute());
        }
    }

    private static Statement returning(Sql sql, List<AttributeModel> returning) {
        List<ValueType> types = returning.stream().map(AttributeModel::type).toList();
        if (!returning.isEmpty()) {
            sql.raw(" returning ").each(returning, ", ", sql::held);
        }
        return sql.statement(types);
    }
}
