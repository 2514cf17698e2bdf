package dev.rowan.shape;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what does not fit between a record and the model. Mutable, for one thread. */
final class ShapeFaults {
    private final List<Fault> faults = new ArrayList<>();

    void unknown(Slot slot, String name, ResourceModel resource, @Nullable Through through) {
        List<String> names = Stream.of(
                        resource.attributes().stream().map(AttributeModel::name),
                        resource.relationships().stream().map(RelationshipModel::name),
                        resource.computed().stream().map(ComputedModel::name),
                        through == null
                                ? Stream.<String>empty()
                                : through.join().attributes().stream().map(AttributeModel::name))
                .flatMap(each -> each)
                .toList();
        String where = through == null ? resource.name() : resource + " and " + through.join();
        add(
                slot,
                "there is no field '" + name + "' in " + where,
                Nearest.of(name, names)
                        .map(near -> "the nearest is '" + near + "'")
                        .orElse("name one of " + String.join(", ", names)));
    }

    void ambiguous(Slot slot, String own, AttributeModel joined) {
        add(
                slot,
                "both " + own + " and " + joined + " could be meant",
                "write @Joined before the component for " + joined + ", or rename one of the attributes");
    }

    void notJoined(Slot slot, ResourceModel resource, @Nullable Through through) {
        if (through == null) {
            add(
                    slot,
                    "is @Joined, but rows of " + resource + " are not reached by a join row here",
                    "leave @Joined out");
        } else {
            add(
                    slot,
                    "is @Joined, but " + through.join() + " has no attribute '" + slot.name() + "'",
                    "name one of "
                            + String.join(
                                    ", ",
                                    through.join().attributes().stream()
                                            .map(AttributeModel::name)
                                            .toList()));
        }
    }

    void type(Slot slot, Held held) {
        add(
                slot,
                "is a " + slot.type().getTypeName() + ", but " + held.address() + " holds " + held.words(),
                "write `" + held.words() + " " + name(slot) + "`");
    }

    void primitive(Slot slot, Held held) {
        add(
                slot,
                "is a " + slot.type().getTypeName() + ", but " + held.address() + " can be null",
                "write `" + held.words() + " " + name(slot) + "`"
                        + (held.attribute() ? ", or make the attribute required" : ""));
    }

    private static String name(Slot slot) {
        return slot.component().getName();
    }

    void notNested(Slot slot, RelationshipModel relationship) {
        String wanted = relationship.kind().toOne() ? "a record or an Optional of one" : "a List or Set of a record";
        add(
                slot,
                "is a " + slot.type().getTypeName() + ", but " + relationship.address() + " is a relationship",
                "write " + wanted);
    }

    void endless(Slot slot) {
        add(slot, "contains its own record, without end", "write a record of its own for the inner level");
    }

    void toMany(Slot slot, String name, RelationshipModel relationship) {
        add(
                slot,
                "'" + name + "' goes along " + relationship.address() + ", which leads to many",
                "nest a List of a record, or declare `list(" + relationship.name() + ", …)` and name that");
    }

    /** Along relationships only values are reached: no further relationship, and nothing that Java code makes. */
    void noValue(Slot slot, ResourceModel resource, String name) {
        String before = slot.name().substring(0, slot.name().length() - name.length() - 1);
        add(
                slot,
                "the path '" + slot.name() + "' ends at " + resource + "." + name
                        + ", which is a relationship or made by Java code",
                "nest a record for '" + before + "' that names it");
    }

    void empty(Class<?> shape, ResourceModel resource) {
        add(shape, shape.getSimpleName(), "has no components, so that nothing is read", "name fields of " + resource);
    }

    void raise() {
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }

    private void add(Slot slot, String finding, String wayOut) {
        Class<?> shape = slot.component().getDeclaringRecord();
        add(shape, shape.getSimpleName() + "." + name(slot), finding, wayOut);
    }

    private void add(Class<?> shape, String subject, String finding, String wayOut) {
        Class<?> outermost = shape;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        faults.add(new Fault("shape", subject, new Place(outermost.getSimpleName() + ".java", 0), finding, wayOut));
    }
}
