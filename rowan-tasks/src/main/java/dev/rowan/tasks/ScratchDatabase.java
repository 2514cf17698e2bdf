package dev.rowan.tasks;

import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import dev.rowan.tasks.Project.Database;
import dev.rowan.tasks.TaskException.Reason;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An empty database, made on a server for one piece of work and dropped after it. */
final class ScratchDatabase {
    private static final String PREFIX = "rowan_scratch_";
    private static final String KEY = "scratch";
    private static final String MAY_NOT = "42501";
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql:)(//[^/?]*)?/?([^?]*)(\\?.*)?");

    private ScratchDatabase() {}

    static <T> T on(Database server, Function<Postgres, T> work) {
        String name = PREFIX + UUID.randomUUID().toString().replace("-", "");
        return Databases.on(server, KEY, admin -> {
            create(server, admin, name);
            try {
                return Databases.on(named(server, name), KEY, work);
            } finally {
                execute(admin, "drop database if exists " + name + " with (force)");
            }
        });
    }

    /** What killed tasks left behind, on a server that nobody else makes such databases on. */
    static void dropLeftovers(Database server) {
        Databases.on(server, KEY, admin -> {
            List<String> left = names(admin);
            left.forEach(name -> execute(admin, "drop database if exists " + name + " with (force)"));
            return left.size();
        });
    }

    private static void create(Database server, Postgres admin, String name) {
        try {
            execute(admin, "create database " + name + " template template0");
        } catch (StoreException refused) {
            if (MAY_NOT.equals(Answering.state(refused))) {
                throw new TaskException(
                        Reason.FAILED,
                        Project.FILE + ": scratch: " + server + " may not make databases; allow it with"
                                + " alter role \"" + server.user().replace("\"", "\"\"") + "\" createdb, or take"
                                + " scratch out, so that the embedded server is used",
                        refused);
            }
            throw refused;
        }
    }

    private static List<String> names(Postgres admin) {
        return admin.connection(connection -> {
            List<String> names = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select datname from pg_catalog.pg_database"
                            + " where datname ~ '^" + PREFIX + "[0-9a-f]{32}$'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    private static void execute(Postgres admin, String sql) {
        admin.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** The same server, another database. */
    static Database named(Database server, String name) {
        Matcher url = URL.matcher(server.url());
        if (!url.matches()) {
            throw new TaskException(
                    Reason.MISUNDERSTOOD, Project.FILE + ": " + server + " is no address of PostgreSQL");
        }
        String host = url.group(2) == null ? "" : url.group(2) + "/";
        String rest = url.group(4) == null ? "" : url.group(4);
        return new Database(url.group(1) + host + name + rest, server.user(), server.password());
    }
}
