package dev.rowan.tasks.doctor.declared;

import dev.rowan.model.RelationshipModel;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.words.Names;
import java.util.stream.Stream;

/** A resource whose rows cannot be made, found, or related to others. */
final class ForgottenAction implements Ailment {
    @Override
    public String name() {
        return "forgotten-action";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        return patient.resources().stream()
                .flatMap(resource -> Stream.of(
                                lacks(resource, Create.class, "make a row of it"),
                                lacks(resource, Read.class, "find a row of it"),
                                managed(patient, resource))
                        .flatMap(each -> each));
    }

    private Stream<Diagnosis> managed(Patient patient, Resource<?> resource) {
        return Joins.all(patient)
                .filter(each -> each.source().name().equals(resource.toString()))
                .map(RelationshipModel::name)
                .limit(1)
                .flatMap(relationship ->
                        lacks(resource, Update.class, "add to the " + relationship + " of a row, or take from them"));
    }

    private Stream<Diagnosis> lacks(Resource<?> resource, Class<?> kind, String purpose) {
        boolean declared = resource.fields().all().stream().anyMatch(field -> kind.isInstance(field.value()));
        String action = kind.getSimpleName();
        return declared
                ? Stream.empty()
                : Stream.of(hint(
                        resource.toString(),
                        "declares no action to " + purpose,
                        "public final " + action + "<" + resource + "> " + Names.decapital(action) + " = "
                                + Names.decapital(action) + "();"));
    }
}
