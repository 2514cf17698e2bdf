package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Script.Asked;
import dev.rowan.migrate.place.Said;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.Printable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks whether rows stand in the way of a file. Changes nothing. */
final class Probing {
    private static final int SAMPLES = 3;
    private static final int WIDTH = 60;

    /** The table, the column or the type is not there yet: a file before this one makes it. */
    private static final Set<String> NOT_THERE = Set.of("42P01", "42703", "42704", "3F000");

    /** The column has another type before the file gives it the one that is asked about, or the server is too old to ask. */
    private static final Set<String> OF_ANOTHER_TYPE = Set.of("42883", "42804", "42846");

    private static final String OF_VALUES = "22";

    private final Looking looking;

    Probing(Looking looking) {
        this.looking = looking;
    }

    /**
     * What is known of a file before it is applied.
     *
     * @param objections what stands in its way, each a sentence
     * @param open how many questions have no answer yet, for what they ask about is not there, or not in its last form
     */
    record Answers(List<String> objections, int open) {
        Answers {
            objections = List.copyOf(objections);
        }
    }

    Answers ask(Script script) throws SQLException {
        List<String> objections = new ArrayList<>();
        int open = 0;
        for (Asked asked : script.probes()) {
            boolean answered = looking.as(script, () -> ask(asked, script.generated(), objections));
            open += answered ? 0 : 1;
        }
        return new Answers(objections, open);
    }

    private boolean ask(Asked asked, boolean generated, List<String> objections) throws SQLException {
        try (Statement statement = looking.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            List<String> samples = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select count(*) over (), q.* from (" + asked.probe().sql() + "\n) q limit " + SAMPLES)) {
                long all = 0;
                while (rows.next()) {
                    all = rows.getLong(1);
                    samples.add(sample(rows));
                }
                if (all > 0) {
                    objections.add(asked.place() + ": " + asked.probe().when() + ": " + all
                            + (samples.size() < all ? ", such as " : ": ") + String.join("; ", samples));
                }
            }
            return true;
        } catch (SQLException failure) {
            String state = String.valueOf(failure.getSQLState());
            boolean typed = OF_ANOTHER_TYPE.contains(state) || state.startsWith(OF_VALUES);
            if (!NOT_THERE.contains(state) && !(generated && typed)) {
                throw new MigrationException(
                        asked.place() + ": what is asked before it ('"
                                + asked.probe().when() + "') fails: " + Said.by(failure),
                        failure);
            }
            return false;
        }
    }

    private static String sample(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> values = new ArrayList<>();
        for (int i = 2; i <= columns.getColumnCount(); i++) {
            values.add(columns.getColumnLabel(i) + " " + shortened(String.valueOf(row.getString(i))));
        }
        return String.join(", ", values);
    }

    private static String shortened(String value) {
        String text = Printable.of(value);
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
    }
}
