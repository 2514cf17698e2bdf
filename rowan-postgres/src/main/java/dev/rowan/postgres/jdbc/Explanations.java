package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.Explained;
import dev.rowan.type.Samples;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks the server how it would run a statement; nothing is run. */
public final class Explanations {
    private final Connection connection;

    /**
     * Asks on this connection.
     *
     * @param connection for this thread
     */
    public Explanations(Connection connection) {
        this.connection = connection;
    }

    /**
     * How a statement would be run.
     *
     * @param statement any
     * @return the plan, as text and by what it uses
     * @throws SQLException what the database said
     */
    public Explained of(Statement statement) throws SQLException {
        List<Bind> binds =
                statement.binds().stream().map(Explanations::harmless).toList();
        Set<String> indexes = new LinkedHashSet<>();
        Set<String> scanned = new LinkedHashSet<>();
        String json = String.join("\n", lines("explain (format json) " + statement.text(), binds));
        walk(Json.tree(json), indexes, scanned);
        return new Explained(
                statement.text(),
                SqlLog.shown(statement.binds()),
                lines("explain " + statement.text(), binds).stream()
                        .map(SqlLog::plain)
                        .collect(Collectors.joining("\n")),
                List.copyOf(indexes),
                List.copyOf(scanned));
    }

    /** The plan shows the values that it is for: none may be told, and none begin a line of its own. */
    private static Bind harmless(Bind bind) {
        if (bind.value() == null) {
            return bind;
        }
        if (!bind.sensitive()) {
            return new Bind(plain(bind.value()), bind.type(), bind.array(), bind.told(), false);
        }
        Object sample = Samples.of(bind.type()).orElse(null);
        @Nullable Object value = bind.array() ? (sample == null ? List.of() : List.of(sample)) : sample;
        return new Bind(value, bind.type(), bind.array(), bind.told(), true);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        return value instanceof String text ? SqlLog.plain(text) : value;
    }

    private List<String> lines(String explain, List<Bind> binds) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(explain)) {
            Binder.bind(prepared, binds);
            try (ResultSet results = prepared.executeQuery()) {
                List<String> lines = new ArrayList<>();
                while (results.next()) {
                    lines.add(results.getString(1));
                }
                return lines;
            }
        }
    }

    private static void walk(JsonNode node, Set<String> indexes, Set<String> scanned) {
        if (node.isObject() && node.has("Index Name")) {
            indexes.add(node.get("Index Name").asString());
        }
        if (node.isObject()
                && node.has("Relation Name")
                && node.path("Node Type").asString("").endsWith("Seq Scan")) {
            scanned.add(node.get("Relation Name").asString());
        }
        node.forEach(inner -> walk(inner, indexes, scanned));
    }
}
