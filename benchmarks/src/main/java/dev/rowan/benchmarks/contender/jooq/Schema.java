package dev.rowan.benchmarks.contender.jooq;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables and columns, as the code generator would have made them. */
final class Schema {
    static final Table<Record> USERS = DSL.table(DSL.name("users"));
    static final Field<UUID> USER_ID = key("users", "id");
    static final Field<String> USER_NAME = text("users", "name");
    static final Field<String> USER_EMAIL = text("users", "email");
    static final Field<Integer> USER_AGE = DSL.field(DSL.name("users", "age"), SQLDataType.INTEGER.notNull());
    static final Field<Instant> USER_JOINED_AT =
            DSL.field(DSL.name("users", "joined_at"), SQLDataType.INSTANT.notNull());

    static final Table<Record> GROUPS = DSL.table(DSL.name("groups"));
    static final Field<UUID> GROUP_ID = key("groups", "id");
    static final Field<String> GROUP_NAME = text("groups", "name");
    static final Field<String> GROUP_DESCRIPTION = text("groups", "description");

    static final Table<Record> USER_GROUPS = DSL.table(DSL.name("user_groups"));
    static final Field<UUID> LINK_USER = key("user_groups", "user_id");
    static final Field<UUID> LINK_GROUP = key("user_groups", "group_id");
    static final Field<String> LINK_ROLE = text("user_groups", "role");

    static final Table<Record> PLANS = DSL.table(DSL.name("plans"));
    static final Field<UUID> PLAN_ID = key("plans", "id");
    static final Field<UUID> PLAN_GROUP = key("plans", "group_id");
    static final Field<String> PLAN_TITLE = text("plans", "title");

    private Schema() {}

    private static Field<UUID> key(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.UUID.notNull());
    }

    private static Field<String> text(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.CLOB.notNull());
    }

    private static Name name(String table, String column) {
        return DSL.name(table, column);
    }
}
