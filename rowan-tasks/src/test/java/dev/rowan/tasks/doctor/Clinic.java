package dev.rowan.tasks.doctor;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.Migrations;
import dev.rowan.migrate.report.StatusReport;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Resource;
import dev.rowan.tasks.doctor.patient.Drafted;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** Resources on a database of their own, on one server for all tests. */
final class Clinic {
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();

    private final Domain domain;
    private final Postgres store = SERVER.newDatabase();
    private StatusReport status = new StatusReport(List.of());
    private Drafted drafted = Drafted.NONE;

    Clinic(Resource<?>... resources) {
        domain = Domain.of("Ward", resources);
    }

    /** With every table as it should be. */
    static Clinic synced(Resource<?>... resources) {
        Clinic clinic = new Clinic(resources);
        Migrations.sync(Rowan.open(clinic.store, clinic.domain));
        return clinic;
    }

    Clinic sql(String statements) {
        store.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(statements);
            }
        });
        return this;
    }

    Clinic status(StatusReport found) {
        status = found;
        return this;
    }

    Clinic drafted(Drafted found) {
        drafted = found;
        return this;
    }

    List<Diagnosis> all() {
        Rowan rowan = Rowan.open(store, domain);
        List<Resource<?>> resources = domain.resources().stream()
                .<Resource<?>>map(Objects::requireNonNull)
                .toList();
        return Examination.of(store, rowan, resources, drafted, status).findings();
    }

    /** What one rule found, a line each. */
    List<String> told(String rule) {
        return all().stream()
                .filter(each -> each.rule().equals(rule))
                .map(each -> each.weight() + " " + each.place() + ": " + each.finding() + " | " + each.mend())
                .toList();
    }
}
