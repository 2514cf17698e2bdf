package dev.rowan.postgres;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/** What a select of a test's own says, a line a row; ids that tests count are shown as their number. */
final class Answers {
    private Answers() {}

    static List<String> lines(Postgres store, String select) {
        return store.<List<String>>connection(c -> {
            List<String> lines = new ArrayList<>();
            try (ResultSet results = c.createStatement().executeQuery(select)) {
                while (results.next()) {
                    StringJoiner line = new StringJoiner(" ");
                    for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                        Object value = results.getObject(i);
                        line.add(value instanceof UUID id ? Long.toString(id.getLeastSignificantBits()) : "" + value);
                    }
                    lines.add(line.toString());
                }
            }
            return lines;
        });
    }
}
