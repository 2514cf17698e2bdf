package dev.rowan.conformance;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Postgres;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.store.Store;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of resources that are made up for one game, on one database for all of them. */
final class Tables {
    private static Postgres database;

    private Tables() {}

    /** A store with these tables, empty. */
    static synchronized Store of(List<ResourceModel> models) {
        if (database == null) {
            database = Databases.SHARED.server().newDatabase();
            run("create extension citext");
        }
        run(models.stream().map(Tables::table).collect(Collectors.joining(";")));
        return new KeptOpen(database);
    }

    private static String table(ResourceModel model) {
        String columns = model.attributes().stream().map(Tables::column).collect(Collectors.joining(", "));
        String key = model.primaryKey().stream().map(AttributeModel::column).collect(Collectors.joining(", "));
        return "drop table if exists " + model.table() + "; create table " + model.table() + " (" + columns
                + ", primary key (" + key + "))";
    }

    private static String column(AttributeModel attribute) {
        return attribute.column() + " " + ColumnTypes.definition(attribute.type())
                + (attribute.required() ? " not null" : "");
    }

    private static void run(String sql) {
        database.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            } catch (SQLException refused) {
                throw new IllegalStateException(sql, refused);
            }
        });
    }
}
