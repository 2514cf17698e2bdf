package dev.rowan.tasks.doctor.kept;

import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.stream.Stream;

/** An index that was left half built: it costs every write and serves no read. */
final class InvalidIndex implements Ailment {
    private static final String SQL = """
            select x.relname
            from pg_catalog.pg_index i join pg_catalog.pg_class x on x.oid = i.indexrelid
              join pg_catalog.pg_class c on c.oid = i.indrelid
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and not i.indisvalid and x.relkind = 'i'
            """;

    @Override
    public String name() {
        return "invalid-index";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        return patient.questions().catalog(SQL, row -> row.getString(1)).stream()
                .map(this::diagnosis);
    }

    /** What a reindex left behind is an index twice. */
    private Diagnosis diagnosis(String index) {
        boolean left = index.matches(".*_cc(new|old)\\d*");
        return problem(
                index,
                "is an index that was left half built: writes keep it, and no read uses it",
                (left ? "drop index concurrently " : "reindex index concurrently ") + Questions.plain(index) + ";");
    }
}
