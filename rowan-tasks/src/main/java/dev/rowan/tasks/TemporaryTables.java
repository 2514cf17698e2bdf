package dev.rowan.tasks;

import dev.rowan.postgres.Postgres;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.tasks.existing.Trial;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Tries words on a temporary table, in a transaction that is taken back. */
final class TemporaryTables implements Trial {
    private static final String CHECK = "select pg_catalog.pg_get_expr(conbin, conrelid) from pg_catalog.pg_constraint"
            + " where conrelid = 'pg_temp.rowan_trial'::pg_catalog.regclass and conname = 'rowan_trial_part'";
    private static final String INDEX =
            "select pg_catalog.pg_get_indexdef('pg_temp.rowan_trial_part'::pg_catalog.regclass)";
    private static final String FALLBACK = "select pg_catalog.pg_get_expr(adbin, adrelid) from pg_catalog.pg_attrdef"
            + " where adrelid = 'pg_temp.rowan_trial'::pg_catalog.regclass";
    private static final String USING = " USING ";
    private static final String TREE = "USING btree ";

    private final Postgres store;
    private final String schema;

    TemporaryTables(Postgres store, String schema) {
        this.store = store;
        this.schema = schema;
    }

    @Override
    public Optional<String> check(String table, String condition) {
        return tried(
                table,
                "alter table pg_temp.rowan_trial add constraint rowan_trial_part check (" + condition + ")",
                CHECK);
    }

    @Override
    public Optional<String> index(String table, boolean unique, String definition) {
        String words = "create " + (unique ? "unique " : "") + "index rowan_trial_part on pg_temp.rowan_trial ";
        return tried(table, words + definition, INDEX)
                .map(whole -> whole.substring(whole.indexOf(USING) + 1))
                .map(said -> said.startsWith(TREE) ? said.substring(TREE.length()) : said);
    }

    @Override
    public Optional<String> fallback(String table, String column, String value) {
        return tried(
                table,
                "alter table pg_temp.rowan_trial alter column " + Quoted.name(column) + " set default " + value,
                FALLBACK);
    }

    private Optional<String> tried(String table, String words, String question) {
        return store.connection(connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                return Optional.of(kept(statement, table, words, question));
            } catch (SQLException refused) {
                return Optional.<String>empty();
            } finally {
                end(connection);
            }
        });
    }

    /** Names of types in the words have the schema's; what is read is written with it, as all of the database was. */
    private String kept(Statement statement, String table, String words, String question) throws SQLException {
        statement.execute("set local search_path to " + Quoted.name(schema) + ", public");
        statement.execute("create temporary table rowan_trial (like " + Quoted.name(schema) + "." + Quoted.name(table)
                + ") on commit drop");
        statement.execute(words);
        statement.execute("set local search_path to pg_catalog");
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void end(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
