package dev.rowan.tasks.doctor;

import dev.rowan.Rowan;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.read.CatalogReader;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Resource;
import dev.rowan.tasks.doctor.declared.DeclaredRules;
import dev.rowan.tasks.doctor.kept.KeptRules;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Drafted;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.DoctorReport;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Has every rule look at a project and its database. */
public final class Examination {
    private static final List<Ailment> RULES = Stream.concat(DeclaredRules.all().stream(), KeptRules.all().stream())
            .toList();

    private Examination() {}

    /**
     * Examines. Changes nothing.
     *
     * @param store the database
     * @param rowan on it
     * @param resources what the domains list
     * @param drafted what the migrations make
     * @param status how the database stands to the migrations
     * @return what was found
     * @throws dev.rowan.problem.StoreException when the database cannot be reached, or what is asked may not be read
     */
    public static DoctorReport of(
            Postgres store, Rowan rowan, List<? extends Resource<?>> resources, Drafted drafted, StatusReport status) {
        Drift drift = Drift.of(rowan);
        return store.connection(connection -> {
            connection.setAutoCommit(false);
            try {
                String found = connection.getSchema();
                String schema = found == null ? "public" : found;
                Catalog catalog = catalog(connection, schema);
                Patient patient = new Patient(
                        rowan, resources, drafted, status, drift.report(), catalog, new Questions(connection, schema));
                return new DoctorReport(examine(patient, drift));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /** With every name in full, whatever the database's own settings are. */
    private static Catalog catalog(Connection connection, String schema) throws SQLException {
        execute(connection, "set transaction read only");
        execute(connection, "set local search_path to pg_catalog");
        Catalog catalog = CatalogReader.read(connection, schema);
        connection.rollback();
        execute(connection, "set transaction read only");
        return catalog;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Diagnosis> examine(Patient patient, Drift drift) throws SQLException {
        List<Diagnosis> all = new ArrayList<>();
        for (Ailment rule : RULES) {
            rule.examine(patient).sorted(Comparator.comparing(Diagnosis::place)).forEach(all::add);
        }
        all.addAll(drift.besides(all, patient).toList());
        all.sort(Comparator.comparing(Diagnosis::weight));
        return all;
    }
}
