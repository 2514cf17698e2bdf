package dev.rowan.tasks.diagram;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is drawn: a box for each resource, and a tie for each key. A many-to-many is the two ties of its join. */
public final class Chart {
    private final List<Box> boxes;
    private final List<Tie> ties;

    private Chart(List<Box> boxes, List<Tie> ties) {
        this.boxes = List.copyOf(boxes);
        this.ties = List.copyOf(ties);
    }

    /**
     * The chart of models.
     *
     * @param models every resource that is to be drawn
     * @return the chart, in the order of the models
     */
    public static Chart of(List<ResourceModel> models) {
        Set<ResourceModel> joins = models.stream()
                .flatMap(model -> model.relationships().stream())
                .filter(each -> each.kind() == RelationshipKind.MANY_TO_MANY)
                .map(each -> each.join().join())
                .collect(Collectors.toSet());
        return new Chart(
                models.stream().map(model -> box(model, joins.contains(model))).toList(),
                models.stream().flatMap(Chart::ties).toList());
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Tie> ties() {
        return ties;
    }

    private static Box box(ResourceModel model, boolean join) {
        return new Box(
                model.name(),
                model.domain(),
                join,
                model.attributes().stream().map(each -> line(model, each)).toList());
    }

    private static Box.Line line(ResourceModel model, AttributeModel attribute) {
        List<String> keys = new ArrayList<>();
        if (model.primaryKey().contains(attribute)) {
            keys.add("PK");
        }
        if (belongsTo(model).anyMatch(each -> each.sourceKey().equals(attribute))) {
            keys.add("FK");
        }
        boolean alone = model.identities().stream()
                .anyMatch(each -> each.whole() && each.attributes().equals(List.of(attribute)));
        if (alone && !model.primaryKey().equals(List.of(attribute))) {
            keys.add("UK");
        }
        return new Box.Line(attribute.name(), TypeWords.of(attribute.type()), keys, mayBeNull(model, attribute));
    }

    private static Stream<RelationshipModel> belongsTo(ResourceModel model) {
        return model.relationships().stream().filter(each -> each.kind() == RelationshipKind.BELONGS_TO);
    }

    private static boolean mayBeNull(ResourceModel model, AttributeModel attribute) {
        return !attribute.required()
                && !model.primaryKey().contains(attribute)
                && belongsTo(model)
                        .noneMatch(each -> each.required() && each.sourceKey().equals(attribute));
    }

    private static Stream<Tie> ties(ResourceModel model) {
        return model.relationships().stream()
                .filter(each -> each.through() == null)
                .flatMap(each -> each.kind() == RelationshipKind.BELONGS_TO
                        ? Stream.of(tie(each, model, each.sourceKey(), each.destination()))
                        : unanswered(each));
    }

    /** One of the other side, where the one that holds the key has no relationship of its own. */
    private static Stream<Tie> unanswered(RelationshipModel relationship) {
        ResourceModel holder = relationship.destination();
        boolean answered = belongsTo(holder)
                .anyMatch(each -> each.sourceKey().equals(relationship.destinationKey())
                        && each.destination().equals(relationship.source()));
        return answered
                ? Stream.empty()
                : Stream.of(tie(relationship, holder, relationship.destinationKey(), relationship.source()));
    }

    private static Tie tie(
            RelationshipModel relationship, ResourceModel holder, AttributeModel key, ResourceModel led) {
        return new Tie(
                led.name(),
                holder.name(),
                relationship.name(),
                mayBeNull(holder, key),
                !holder.uniqueOver(List.of(key)),
                holder.primaryKey().contains(key));
    }
}
