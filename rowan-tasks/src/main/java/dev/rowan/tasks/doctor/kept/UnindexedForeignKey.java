package dev.rowan.tasks.doctor.kept;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.postgres.schema.ConstraintNames;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A foreign key that no index serves: each delete over there looks at every row here. */
final class UnindexedForeignKey implements Ailment {
    @Override
    public String name() {
        return "unindexed-foreign-key";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return patient.tables()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> !isServed(table, key.columns()))
                        .map(key -> diagnosis(table, key)));
    }

    /** In whatever order; one of the rows whose key is not null serves as well. */
    static boolean isServed(CatalogTable table, List<String> columns) {
        Stream<List<String>> owned = table.keys().stream().map(UniqueKey::columns);
        Stream<List<String>> built =
                table.indexes().stream().filter(index -> serves(index, columns)).map(CatalogIndex::columns);
        return Stream.concat(owned, built)
                .anyMatch(leading -> leading.size() >= columns.size()
                        && Set.copyOf(leading.subList(0, columns.size())).equals(Set.copyOf(columns)));
    }

    private static boolean serves(CatalogIndex index, List<String> columns) {
        return index.traits().stream()
                .allMatch(trait -> trait.equals(CatalogIndex.UNIQUE)
                        || trait.equals(CatalogIndex.REORDERED)
                        || (columns.size() == 1
                                && (trait.equals("using hash")
                                        || trait.equals(
                                                "where (" + Questions.plain(columns.get(0)) + " IS NOT NULL)"))));
    }

    private Diagnosis diagnosis(CatalogTable table, ForeignKey key) {
        String index = ConstraintNames.of(table.name(), key.columns(), "_idx");
        return problem(
                table.name() + "." + key.name(),
                "no index begins with " + String.join(", ", key.columns()) + ": whenever a row of "
                        + key.target().table() + " is deleted, every row here is looked at",
                "create index concurrently " + Questions.plain(index) + " on " + Questions.plain(table.name()) + " ("
                        + Questions.plain(key.columns()) + ");");
    }
}
