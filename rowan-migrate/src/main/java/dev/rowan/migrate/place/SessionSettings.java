package dev.rowan.migrate.place;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session was told: its user, its role, and the settings that hold because somebody said so in it.
 *
 * @param told values by name; a setting that is not among them has the value with which the session began
 */
public record SessionSettings(Map<String, String> told) {
    /** User and role come first: what a session may set depends on them. */
    private static final String TOLD = """
            select name, pg_catalog.current_setting(name) as setting
            from (values ('session_authorization'), ('role')) r(name)
            union all
            select name, setting from pg_catalog.pg_settings
            where source = 'session' and context in ('user', 'superuser') and name !~ '^transaction_'""";

    /**
     * How a session is set now.
     *
     * @param connection the session
     * @return its settings
     * @throws SQLException when PostgreSQL refuses
     */
    public static SessionSettings of(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TOLD);
                ResultSet rows = statement.executeQuery()) {
            Map<String, String> told = new LinkedHashMap<>();
            while (rows.next()) {
                told.put(rows.getString("name"), rows.getString("setting"));
            }
            return new SessionSettings(told);
        }
    }

    /**
     * Sets the session as it was, whatever it was told since.
     *
     * @param connection the session
     * @throws SQLException when PostgreSQL refuses
     */
    public void restore(Connection connection) throws SQLException {
        Map<String, String> now = of(connection).told;
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(told.keySet());
        for (String name : names) {
            if (!Objects.equals(now.get(name), told.get(name))) {
                set(connection, name, told.get(name));
            }
        }
    }

    /** No value stands for the one with which the session began. */
    private static void set(Connection connection, String name, @Nullable String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_catalog.set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
