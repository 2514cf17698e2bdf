package dev.rowan.tasks.doctor.kept;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A foreign key of another type than what it leads to. */
final class KeyTypes implements Ailment {
    @Override
    public String name() {
        return "key-types";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return patient.tables()
                .flatMap(table -> table.foreignKeys().stream()
                        .flatMap(key -> IntStream.range(0, key.columns().size())
                                .boxed()
                                .flatMap(i -> compared(patient, table, key, i).stream())));
    }

    private Optional<Diagnosis> compared(Patient patient, CatalogTable table, ForeignKey key, int i) {
        Optional<CatalogColumn> own = table.column(key.columns().get(i));
        Optional<CatalogColumn> theirs = patient.catalog()
                .table(key.target().table())
                .flatMap(other -> other.column(key.target().columns().get(i)));
        return own.isEmpty() || theirs.isEmpty() || kind(own.get()).equals(kind(theirs.get()))
                ? Optional.empty()
                : Optional.of(diagnosis(table, own.get(), key.target().table(), theirs.get()));
    }

    /** Texts of any length are compared as they are. */
    private static String kind(CatalogColumn column) {
        return column.type().startsWith("character varying") ? "text" : column.type();
    }

    private Diagnosis diagnosis(CatalogTable table, CatalogColumn own, String target, CatalogColumn theirs) {
        return problem(
                table.name() + "." + own.name(),
                "is " + own.type() + ", but leads to " + target + "." + theirs.name() + ", which is " + theirs.type(),
                "alter table " + Questions.plain(table.name()) + " alter column " + Questions.plain(own.name())
                        + " type " + theirs.type() + "; in a migration");
    }
}
