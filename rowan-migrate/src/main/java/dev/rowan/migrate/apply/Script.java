package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Telling.AtWork;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.place.Said;
import dev.rowan.migrate.place.SessionSettings;
import dev.rowan.migrate.place.Target;
import dev.rowan.migrate.place.Whole;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The statements of a file, each at its line. Transactions are the runner's affair, so a file may not end one. */
public final class Script {
    private static final Set<String> ENDING = Set.of("begin", "commit", "end", "abort");
    private static final Set<String> ENDING_WITH_MORE =
            Set.of("start transaction", "prepare transaction", "commit prepared", "rollback prepared");
    private static final String DUPLICATE_TABLE = "42P07";
    private static final String SYNTAX = "42601";
    private static final String IN_TRANSACTION = "25001";

    private final Migration migration;
    private final List<Located> statements;

    /** A statement, and where in the file it begins. */
    private record Located(String sql, int start) {}

    private Script(Migration migration, List<Located> statements) {
        this.migration = migration;
        this.statements = statements;
    }

    /**
     * The statements of a migration.
     *
     * @param migration a file
     * @return its statements
     * @throws MigrationException when it begins or ends a transaction itself, or cannot be read
     */
    public static Script of(Migration migration) {
        List<Located> located = new ArrayList<>();
        int from = 0;
        for (NativeQuery query : parsed(migration)) {
            String sql = query.nativeSql.strip();
            int start = Math.max(from, migration.sql().indexOf(sql, from));
            from = start + sql.length();
            located.add(new Located(sql, start));
        }
        Script script = new Script(migration, located);
        script.refuseNul();
        script.refuseTransactions();
        script.refuseCompany();
        return script;
    }

    /**
     * Whether it cannot run in a transaction. Such a file holds one statement, so that no file is ever half applied.
     *
     * @return true when PostgreSQL refuses the statement in one, or when it is repeated in many
     */
    public boolean outside() {
        return statements.stream()
                .anyMatch(each -> remarks(each).outside() || remarks(each).repeated() || Outside.words(each.sql()));
    }

    /** What is asked before anything is done, each with the place in the file. */
    List<Asked> probes() {
        List<Asked> probes = new ArrayList<>();
        for (Located each : statements) {
            remarks(each).probes().forEach(probe -> probes.add(new Asked(probe, place(first(each)))));
        }
        return probes;
    }

    /**
     * A question, and where it stands.
     *
     * @param probe the question
     * @param place such as {@code V1__a.sql:3}
     */
    record Asked(Probe probe, String place) {}

    /**
     * A statement, as a person is told of it.
     *
     * @param line where it begins
     * @param sql its text without the comments before it
     * @param repeated whether it is run until it changes no row
     */
    record Line(int line, String sql, boolean repeated) {
        private static final int WIDTH = 100;

        /** In one line, shortened. */
        String brief() {
            String text = sql.replaceAll("\\s+", " ").strip().replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
            return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
        }
    }

    List<Line> lines() {
        return statements.stream().map(this::line).toList();
    }

    private Line line(Located each) {
        String sql = each.sql().substring(FirstWords.of(each.sql()).start());
        return new Line(line(first(each)), sql, remarks(each).repeated());
    }

    /** The statement of a file that runs outside a transaction. */
    String only() {
        return statements.isEmpty() ? "" : statements.get(0).sql();
    }

    /** Whether it changes rows until none is left to be changed. */
    boolean mends() {
        return statements.stream().anyMatch(each -> remarks(each).repeated());
    }

    boolean generated() {
        return migration.generated();
    }

    /**
     * Runs the statements.
     *
     * @param connection in a transaction, unless the file is {@link #outside()} of one; what it sets in its session ends with it
     * @param target where Rowan's own files work; others find their names as the session does
     * @throws MigrationException when one fails, with its line
     * @throws SQLException when the session cannot be set as it was
     */
    public void run(Connection connection, Target target) throws SQLException {
        run(connection, target, Telling.NOBODY);
    }

    void run(Connection connection, Target target, Telling telling) throws SQLException {
        SessionSettings before = SessionSettings.of(connection);
        try {
            if (migration.generated()) {
                target.settle(connection);
                target.enter(connection, target.schema());
            }
            for (Located located : statements) {
                run(connection, located, telling);
            }
        } catch (SQLException | RuntimeException failure) {
            // a transaction takes its settings along when it is undone
            if (connection.getAutoCommit() && !connection.isClosed()) {
                before.restore(connection);
            }
            throw failure;
        }
        before.restore(connection);
    }

    /**
     * Runs the statements, in a transaction of their own unless the file is {@link #outside()} of one.
     *
     * @param connection that commits each statement
     * @param target where Rowan's own files work
     * @throws MigrationException when one fails, with its line
     * @throws SQLException when the transaction fails
     */
    public void apply(Connection connection, Target target) throws SQLException {
        if (outside()) {
            run(connection, target);
        } else {
            Whole.run(connection, () -> {
                run(connection, target);
                return this;
            });
        }
    }

    private void run(Connection connection, Located located, Telling telling) {
        Line line = line(located);
        AtWork work = telling.begun(migration.file(), line);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(located.sql());
            long rows = 0;
            while (line.repeated() && statement.getUpdateCount() > 0) {
                rows += statement.getUpdateCount();
                telling.batch(work, rows);
                statement.execute(located.sql());
            }
        } catch (SQLException failure) {
            telling.failed();
            throw new MigrationException(
                    place(offset(located, failure)) + ": " + Said.by(failure) + hint(failure), failure);
        }
        telling.ended(work);
    }

    private static Remarks remarks(Located located) {
        return Remarks.of(
                located.sql().substring(0, FirstWords.of(located.sql()).start()));
    }

    private static int first(Located located) {
        return located.start() + FirstWords.of(located.sql()).start();
    }

    private static List<NativeQuery> parsed(Migration migration) {
        try {
            return Parser.parseJdbcSql(migration.sql(), true, false, true, false, false);
        } catch (SQLException failure) {
            throw new MigrationException(migration.file() + " cannot be read as SQL: " + failure.getMessage(), failure);
        }
    }

    /** PostgreSQL's protocol ends a text there. */
    private void refuseNul() {
        int at = migration.sql().indexOf('\0');
        if (at >= 0) {
            throw new MigrationException(
                    place(at) + ": the character U+0000 cannot stand in SQL; leave it out, and save the file in UTF-8",
                    null);
        }
    }

    private void refuseTransactions() {
        for (Located located : statements) {
            FirstWords words = FirstWords.of(located.sql());
            if (endsTransaction(words)) {
                throw new MigrationException(
                        place(located.start() + words.start()) + ": '" + words.first()
                                + "' cannot stand in a migration: each file runs in one transaction, so that a failure"
                                + " leaves nothing behind; leave it out",
                        null);
            }
        }
    }

    private void refuseCompany() {
        if (statements.size() > 1 && outside()) {
            Located second = statements.get(1);
            throw new MigrationException(
                    place(first(second))
                            + ": a file that runs outside a transaction holds one statement, so that it is never"
                            + " half applied; put the others into files of their own",
                    null);
        }
    }

    private static boolean endsTransaction(FirstWords words) {
        String first = words.first();
        return ENDING.contains(first)
                || ENDING_WITH_MORE.contains(first + " " + words.second())
                || (first.equals("rollback") && !words.second().equals("to"));
    }

    /** PostgreSQL counts characters from 1 and tells 0 when it knows no place. */
    private static int offset(Located located, SQLException failure) {
        ServerErrorMessage said = failure instanceof PSQLException told ? told.getServerErrorMessage() : null;
        int position = said == null ? 0 : said.getPosition();
        if (position == 0) {
            return first(located);
        }
        String sql = located.sql();
        int before = Math.min(position - 1, sql.codePointCount(0, sql.length()));
        return located.start() + sql.offsetByCodePoints(0, before);
    }

    private String place(int offset) {
        return migration.file() + ":" + line(offset);
    }

    private int line(int offset) {
        String before =
                migration.sql().substring(0, Math.min(offset, migration.sql().length()));
        return 1 + (int) before.chars().filter(each -> each == '\n').count();
    }

    private static String hint(SQLException failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.contains("CopyManager")) {
            return "; write insert statements instead, for only psql reads rows from a file of statements";
        }
        return switch (String.valueOf(failure.getSQLState())) {
            case DUPLICATE_TABLE ->
                "; if 'rowan sync' made it, begin with an empty database, for migrations make everything themselves";
            case IN_TRANSACTION -> "; put '" + Remarks.OUTSIDE + "' before the statement, in a file of its own";
            case SYNTAX ->
                said.contains("multiple commands")
                        ? "; after a function with 'begin atomic' go on in another file"
                        : "";
            default -> "";
        };
    }
}
