package dev.rowan.shape;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.problem.Nearest;
import dev.rowan.problem.Place;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what does not fit between a record and the model. Mutable, for one thread. */
final class ShapeFaults {
    private final List<Fault> faults = new ArrayList<>();

    void unknown(RecordComponent component, ResourceModel resource, @Nullable Through through) {
        List<String> names = Stream.of(
                        resource.attributes().stream().map(AttributeModel::name),
                        resource.relationships().stream().map(RelationshipModel::name),
                        through == null
                                ? Stream.<String>empty()
                                : through.join().attributes().stream().map(AttributeModel::name))
                .flatMap(each -> each)
                .toList();
        String where = through == null ? resource.name() : resource + " and " + through.join();
        add(
                component,
                "there is no field '" + component.getName() + "' in " + where,
                Nearest.of(component.getName(), names)
                        .map(near -> "the nearest is '" + near + "'")
                        .orElse("name one of " + String.join(", ", names)));
    }

    void ambiguous(RecordComponent component, AttributeModel own, AttributeModel joined) {
        add(
                component,
                "both " + own + " and " + joined + " could be meant",
                "write @Joined before the component for " + joined + ", or rename one of the attributes");
    }

    void notJoined(RecordComponent component, ResourceModel resource, @Nullable Through through) {
        if (through == null) {
            add(
                    component,
                    "is @Joined, but rows of " + resource + " are not reached by a join row here",
                    "leave @Joined out");
        } else {
            add(
                    component,
                    "is @Joined, but " + through.join() + " has no attribute '" + component.getName() + "'",
                    "name one of "
                            + String.join(
                                    ", ",
                                    through.join().attributes().stream()
                                            .map(AttributeModel::name)
                                            .toList()));
        }
    }

    void type(RecordComponent component, AttributeModel attribute) {
        add(
                component,
                "is a " + component.getGenericType().getTypeName() + ", but " + attribute + " holds "
                        + attribute.type().javaType().getSimpleName(),
                "write `" + attribute.type().javaType().getSimpleName() + " " + component.getName() + "`");
    }

    void primitive(RecordComponent component, AttributeModel attribute) {
        add(
                component,
                "is a " + component.getType() + ", but " + attribute + " can be null",
                "write `" + attribute.type().javaType().getSimpleName() + " " + component.getName()
                        + "`, or make the attribute required");
    }

    void notNested(RecordComponent component, RelationshipModel relationship) {
        String wanted = relationship.kind().toOne() ? "a record or an Optional of one" : "a List of a record";
        add(
                component,
                "is a " + component.getGenericType().getTypeName() + ", but " + relationship.address()
                        + " is a relationship",
                "write " + wanted);
    }

    void endless(RecordComponent component) {
        add(component, "contains its own record, without end", "write a record of its own for the inner level");
    }

    void raise() {
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }

    private void add(RecordComponent component, String finding, String wayOut) {
        Class<?> shape = component.getDeclaringRecord();
        Class<?> outermost = shape;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        faults.add(new Fault(
                "shape",
                shape.getSimpleName() + "." + component.getName(),
                new Place(outermost.getSimpleName() + ".java", 0),
                finding,
                wayOut));
    }
}
