package dev.rowan.tasks.doctor.kept;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows that belong to rows which are not there, where no foreign key forbids it. */
final class Orphans implements Ailment {
    @Override
    public String name() {
        return "orphans";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) throws SQLException {
        List<RelationshipModel> open = patient.relationships()
                .filter(each -> each.kind() == RelationshipKind.BELONGS_TO)
                .filter(each -> patient.keeps(each.source(), List.of(each.sourceKey())))
                .filter(each -> patient.keeps(each.destination(), List.of(each.destinationKey())))
                .filter(each -> patient.table(each.source()).orElseThrow().foreignKeys().stream()
                        .noneMatch(key -> keeps(key, each)))
                .toList();
        List<Diagnosis> found = new ArrayList<>();
        for (RelationshipModel belongsTo : open) {
            examine(patient, belongsTo).forEach(found::add);
        }
        return found.stream();
    }

    private static boolean keeps(ForeignKey key, RelationshipModel belongsTo) {
        return key.columns().equals(List.of(belongsTo.sourceKey().column()))
                && key.target().table().equals(belongsTo.destination().table())
                && key.target()
                        .columns()
                        .equals(List.of(belongsTo.destinationKey().column()))
                && !key.traits().contains("not valid")
                && !key.traits().contains("not enforced");
    }

    private Stream<Diagnosis> examine(Patient patient, RelationshipModel belongsTo) throws SQLException {
        String lost = lost(patient, belongsTo, patient.questions()::table, Quoted::name);
        long count = patient.questions()
                .all(
                        "select count(*) from "
                                + patient.questions().table(belongsTo.source().table()) + " r where " + lost,
                        row -> row.getLong(1))
                .get(0);
        Samples samples = new Samples(patient, belongsTo.source());
        String plain = lost(patient, belongsTo, Questions::plain, Questions::plain);
        return count == 0
                ? Stream.empty()
                : Stream.of(diagnosis(belongsTo, count, samples.told(samples.where(lost)), plain));
    }

    /** As texts, where a key that nothing keeps has another type than the one it should lead to. */
    private static String lost(
            Patient patient, RelationshipModel belongsTo, UnaryOperator<String> tables, UnaryOperator<String> names) {
        CatalogColumn own =
                patient.column(belongsTo.sourceKey(), belongsTo.source()).orElseThrow();
        CatalogColumn theirs = patient.column(belongsTo.destinationKey(), belongsTo.destination())
                .orElseThrow();
        String cast = own.type().equals(theirs.type()) ? "" : "::text";
        String key = "r." + names.apply(own.name());
        return key + " is not null and not exists (select from "
                + tables.apply(belongsTo.destination().table()) + " d where d." + names.apply(theirs.name()) + cast
                + " = " + key + cast + ")";
    }

    private Diagnosis diagnosis(RelationshipModel belongsTo, long count, String samples, String lost) {
        return problem(
                belongsTo.address(),
                "nothing in the database keeps it, and " + (count == 1 ? "1 row leads" : count + " rows lead")
                        + " to no " + belongsTo.destination().name() + samples,
                "give them one, or delete them: delete from "
                        + Questions.plain(belongsTo.source().table()) + " r where " + lost + ";");
    }
}
