package dev.rowan.conformance;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.embedded.ServerOptions;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A server, and a database on it for each set of domains. It starts when first used and ends with the program. */
final class Databases {
    /** For tests that look at results only. */
    static final Databases SHARED = new Databases(ServerOptions.throwAway());

    /** For tests that look at what reached the server. */
    static final Databases LOGGED = new Databases(ServerOptions.throwAway().logStatements());

    private final ServerOptions options;
    private final Map<List<Domain>, KeptOpen> stores = new HashMap<>();
    private EmbeddedPostgres server;

    private Databases(ServerOptions options) {
        this.options = options;
    }

    synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = EmbeddedPostgres.start(options);
        }
        return server;
    }

    /** A front door on an empty database with the tables of these domains. */
    synchronized Rowan open(Domain... domains) {
        KeptOpen store = stores.get(List.of(domains));
        if (store == null) {
            store = new KeptOpen(server().newDatabase());
            stores.put(List.of(domains), store);
            Rowan made = Rowan.open(store, domains);
            Migrations.sync(made);
            return made;
        }
        Rowan rowan = Rowan.open(store, domains);
        empty(rowan);
        return rowan;
    }

    private static void empty(Rowan rowan) {
        String tables = rowan.models().stream()
                .map(model -> '"' + model.table().replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(", "));
        rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement truncate = connection.createStatement()) {
                return truncate.execute("truncate " + tables + " restart identity");
            }
        });
    }
}
