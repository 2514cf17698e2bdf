package dev.rowan.conformance;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;

import dev.rowan.Rowan;
import dev.rowan.conformance.loading.Piece;
import dev.rowan.postgres.Postgres;
import dev.rowan.query.Query;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A program of its own, with a small heap, that streams more rows than the heap can hold. */
final class MillionProcess {
    private static final int HALF_WAY = 1_000;
    private static final int FAILURES = 15;

    private MillionProcess() {}

    /** Arguments: the database's URL, its user. */
    public static void main(String[] arguments) {
        try (Rowan rowan =
                Rowan.open(Postgres.connect(arguments[0], arguments[1], ""), Domain.of("Parts", PIECE, FITTING))) {
            for (int i = 0; i < FAILURES; i++) {
                fail(rowan, PIECE.query().load(PIECE.box));
            }
            System.out.println("idle in transactions: " + idle(rowan));
            long rows = 0;
            long sum = 0;
            try (Stream<Row<Piece>> stream = rowan.stream(PIECE.query())) {
                for (Iterator<Row<Piece>> all = stream.iterator(); all.hasNext(); rows++) {
                    sum += all.next().get(PIECE.size);
                }
            }
            System.out.println("rows: " + rows + ", sum: " + sum);
            System.out.println("idle in transactions: " + idle(rowan));
        }
    }

    private static void fail(Rowan rowan, Query<Piece> query) {
        int[] rows = {0};
        try {
            rowan.stream(query).forEach(row -> {
                rows[0]++;
                if (rows[0] == HALF_WAY) {
                    throw new IllegalStateException("half-way");
                }
            });
        } catch (IllegalStateException expected) {
            return;
        }
        throw new IllegalStateException("nothing failed");
    }

    private static long idle(Rowan rowan) {
        return rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select count(*) from pg_stat_activity where datname ="
                            + " current_database() and state like 'idle in transaction%'")) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    static List<String> command(String url, String user) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MillionProcess.class.getName(),
                url,
                user);
    }
}
