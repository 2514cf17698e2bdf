package dev.rowan.tasks.doctor.kept;

import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A constraint that holds for new rows, and was never proved for the others. */
final class NotValidated implements Ailment {
    private static final String SQL = """
            select c.relname, o.conname
            from pg_catalog.pg_constraint o join pg_catalog.pg_class c on c.oid = o.conrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and not o.convalidated and o.conparentid = 0
              and coalesce((pg_catalog.to_jsonb(o) ->> 'conenforced')::boolean, true)
            """;

    private record Constraint(String table, String name) {}

    @Override
    public String name() {
        return "not-validated";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        return patient.questions().catalog(SQL, row -> new Constraint(row.getString(1), row.getString(2))).stream()
                .map(this::diagnosis);
    }

    private Diagnosis diagnosis(Constraint found) {
        return problem(
                found.table() + "." + found.name(),
                "holds for rows that are written, and was never proved for those that were there",
                "alter table " + Questions.plain(found.table()) + " validate constraint "
                        + Questions.plain(found.name()) + ";");
    }
}
