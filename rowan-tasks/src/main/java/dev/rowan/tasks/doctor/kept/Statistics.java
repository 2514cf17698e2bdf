package dev.rowan.tasks.doctor.kept;

import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A table of some size that the planner knows nothing of. */
final class Statistics implements Ailment {
    private static final String SQL = """
            select c.relname
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind = 'r' and c.reltuples < 0
              and pg_catalog.pg_relation_size(c.oid) > 1000000
            """;

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        return patient.questions().catalog(SQL, row -> row.getString(1)).stream()
                .map(table -> hint(
                        table,
                        "was never analyzed: how its rows are found is guessed",
                        "analyze " + Questions.plain(table) + ";"));
    }
}
