package dev.rowan.tasks.doctor.kept;

import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.schema.Quoted;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.doctor.patient.Questions;
import dev.rowan.tasks.doctor.patient.Rule;
import dev.rowan.tasks.report.Diagnosis;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows that belong to rows which are not there, where no foreign key forbids it. */
final class Orphans implements Rule {
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

    /** As texts, since a key that nothing keeps may have another type than the one it should lead to. */
    private Stream<Diagnosis> examine(Patient patient, RelationshipModel belongsTo) throws SQLException {
        ResourceModel source = belongsTo.source();
        String key = "r." + Quoted.name(belongsTo.sourceKey().column());
        String theirs = "d." + Quoted.name(belongsTo.destinationKey().column());
        boolean same = patient.column(belongsTo.sourceKey(), source)
                .orElseThrow()
                .type()
                .equals(patient.column(belongsTo.destinationKey(), belongsTo.destination())
                        .orElseThrow()
                        .type());
        String cast = same ? "" : "::text";
        String lost = key + " is not null and not exists (select from "
                + patient.questions().table(belongsTo.destination().table()) + " d where " + theirs + cast + " = " + key
                + cast + ")";
        long count = patient.questions()
                .all(
                        "select count(*) from " + patient.questions().table(source.table()) + " r where " + lost,
                        row -> row.getLong(1))
                .get(0);
        Samples samples = new Samples(patient, source);
        return count == 0
                ? Stream.empty()
                : Stream.of(diagnosis(patient, belongsTo, count, lost, samples.told(samples.where(lost))));
    }

    private Diagnosis diagnosis(Patient patient, RelationshipModel belongsTo, long count, String lost, String samples) {
        String table = belongsTo.source().table();
        String ending = count == 1 ? "1 row leads" : count + " rows lead";
        return problem(
                belongsTo.address(),
                "nothing in the database keeps it, and " + ending + " to no "
                        + belongsTo.destination().name() + samples,
                "give them one, or delete them: delete from " + Questions.plain(table) + " r where "
                        + lost.replace(
                                patient.questions()
                                        .table(belongsTo.destination().table()),
                                Questions.plain(belongsTo.destination().table()))
                        + ";");
    }
}
