package dev.rowan.tasks.doctor.kept;

import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A counted key that comes to the end of its type. */
final class SequenceEnd implements Ailment {
    private static final int HINT = 50;
    private static final int PROBLEM = 80;
    private static final String SQL = """
            select c.relname, a.attname, pg_catalog.format_type(a.atttypid, null) as type, x.relname as sequence,
                   100 * s.last_value::numeric / least(s.max_value, case a.atttypid
                     when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647
                     else 9223372036854775807 end) as used
            from pg_catalog.pg_depend d
              join pg_catalog.pg_class x on x.oid = d.objid and x.relkind = 'S'
              join pg_catalog.pg_class c on c.oid = d.refobjid
              join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
              join pg_catalog.pg_namespace n on n.oid = x.relnamespace
              join pg_catalog.pg_sequences s on s.schemaname = n.nspname and s.sequencename = x.relname
            where n.nspname = ? and d.classid = 'pg_catalog.pg_class'::regclass and d.deptype in ('a', 'i')
              and s.increment_by > 0 and not s.cycle and s.last_value is not null
            """;

    private record Counted(String table, String column, String type, String sequence, BigDecimal used) {}

    @Override
    public String name() {
        return "sequence-end";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        return patient
                .questions()
                .catalog(
                        SQL,
                        row -> new Counted(
                                row.getString("relname"),
                                row.getString("attname"),
                                row.getString("type"),
                                row.getString("sequence"),
                                row.getBigDecimal("used")))
                .stream()
                .filter(each -> each.used().intValue() >= HINT)
                .map(this::diagnosis);
    }

    private Diagnosis diagnosis(Counted found) {
        String place = found.table() + "." + found.column();
        int used = found.used().intValue();
        String finding =
                used + " of 100 of its numbers are counted (" + found.type() + "); after the last, no row is made";
        String mend = "alter sequence " + Questions.plain(found.sequence()) + " as bigint; alter table "
                + Questions.plain(found.table()) + " alter column " + Questions.plain(found.column())
                + " type bigint; in a migration, and the same for keys that lead there";
        return used >= PROBLEM ? problem(place, finding, mend) : hint(place, finding, mend);
    }
}
