package dev.rowan.shape;

import dev.rowan.intake.ComputedDraft;
import dev.rowan.intake.LoadDraft;
import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ComputedModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Binds one record to one level. Mutable while it binds, for one thread. */
final class Binding {
    /** A value that a component may mean, and where it is read. */
    private record Found(Held held, @Nullable Term term, ComputedDraft.@Nullable Coded coded) {
        Found(Held held, Term term) {
            this(held, term, null);
        }
    }

    /** Kinds of which equal values are the same value. */
    private static final Set<ValueType> EXACT = Set.of(Scalar.UUID, Scalar.INTEGER, Scalar.LONG);

    private final Reading reading;
    private final Type shape;
    private final ReadDraft draft;
    private final @Nullable Through through;
    private final Set<Type> outer;
    private final ShapeFaults faults;
    private final List<RecordPattern.Source> sources = new ArrayList<>();
    private final List<Term> outputs = new ArrayList<>();
    private final List<Nested> nested = new ArrayList<>();

    private Binding(Binding parent, Type shape, ReadDraft draft, @Nullable Through through) {
        this.reading = parent.reading;
        this.faults = parent.faults;
        this.shape = shape;
        this.draft = draft;
        this.through = through;
        this.outer =
                Stream.concat(parent.outer.stream(), Stream.of(parent.shape)).collect(Collectors.toSet());
    }

    private Binding(Reading reading, Type shape, ReadDraft draft) {
        this.reading = reading;
        this.faults = new ShapeFaults();
        this.shape = shape;
        this.draft = draft;
        this.through = null;
        this.outer = Set.of();
    }

    static <T extends Record> Pattern<T> bind(Reading reading, Class<T> shape, ReadDraft draft) {
        Binding binding = new Binding(reading, shape, draft);
        Pattern<T> pattern = binding.pattern(shape);
        binding.faults.raise();
        return pattern;
    }

    private <T extends Record> Pattern<T> pattern(Class<T> type) {
        List<Slot> slots = Slot.of(shape);
        if (slots.isEmpty()) {
            faults.empty(type, draft.resource());
        }
        slots.forEach(this::slot);
        RecordPattern<T> pattern = new RecordPattern<>(type, Classes.constructor(type), sources, outputs, nested);
        return pattern.identifiedBy(identity());
    }

    /** By which output a row is known again to which several join rows lead; -1 where the record holds more than the row. */
    private int identity() {
        List<AttributeModel> key = draft.resource().primaryKey();
        boolean plain = through != null
                && key.size() == 1
                && EXACT.contains(key.get(0).type())
                && sources.stream().allMatch(source -> source.coding() == null)
                && outputs.stream().allMatch(Term.Own.class::isInstance);
        return plain ? outputs.indexOf(new Term.Own(key.get(0))) : -1;
    }

    private void slot(Slot slot) {
        Optional<Found> own = own(slot);
        Optional<AttributeModel> joined =
                Optional.ofNullable(through).flatMap(t -> t.join().attribute(slot.name()));
        Optional<RelationshipModel> relationship = draft.resource().relationship(slot.name());
        if (slot.isJoined()) {
            joined.ifPresentOrElse(
                    attribute -> value(slot, joined(attribute)),
                    () -> faults.notJoined(slot, draft.resource(), through));
        } else if (own.isPresent() && joined.isPresent()) {
            faults.ambiguous(slot, own.get().held().address(), joined.get());
        } else if (own.isPresent()) {
            value(slot, own.get());
        } else if (joined.isPresent()) {
            value(slot, joined(joined.get()));
        } else if (relationship.isPresent()) {
            nest(slot, relationship.get());
        } else {
            unknown(slot, draft.resource(), slot.name());
        }
    }

    private void unknown(Slot slot, ResourceModel resource, String name) {
        int point = name.indexOf('.');
        Optional<RelationshipModel> next =
                point < 0 ? Optional.empty() : resource.relationship(name.substring(0, point));
        if (next.isPresent() && next.get().kind().toOne()) {
            unknown(slot, next.get().destination(), name.substring(point + 1));
        } else if (next.isPresent()) {
            faults.toMany(slot, name, next.get());
        } else if (resource.relationship(name).isPresent()
                || resource.computed(name).isPresent()) {
            faults.noValue(slot, resource, name);
        } else {
            faults.unknown(slot, name, resource, resource == draft.resource() ? through : null);
        }
    }

    private static Found joined(AttributeModel attribute) {
        return new Found(Held.of(attribute), new Term.Joined(attribute));
    }

    private Optional<Found> own(Slot slot) {
        Optional<Found> asked = draft.computed().stream()
                .filter(each -> each.field().name().equals(slot.name()))
                .map(Binding::found)
                .findFirst();
        return asked.or(() -> along(draft.resource(), slot.name()));
    }

    private static Found found(ComputedDraft computed) {
        Held held = Held.of(computed.field());
        return computed instanceof ComputedDraft.Coded coded
                ? new Found(held, null, coded)
                : new Found(held, ((ComputedDraft.Pushed) computed).term());
    }

    /** A field of a name, or one at the end of relationships to one. */
    private Optional<Found> along(ResourceModel resource, String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            Optional<ComputedModel> computed = resource.computed(name);
            return resource.attribute(name)
                    .map(attribute -> new Found(Held.of(attribute), new Term.Own(attribute)))
                    .or(() -> computed.map(reading::computed).map(Binding::found));
        }
        return resource.relationship(name.substring(0, point))
                .filter(relationship -> relationship.kind().toOne())
                .flatMap(relationship -> along(relationship.destination(), name.substring(point + 1))
                        .flatMap(found -> Optional.ofNullable(found.term())
                                .map(term -> new Found(
                                        found.held().maybe(),
                                        new Term.Via(relationship, term, reading.visible(relationship))))));
    }

    private void value(Slot slot, Found found) {
        Classes.Fit fit = Classes.fit(slot.type(), found.held());
        if (fit == Classes.Fit.NO) {
            faults.type(slot, found.held());
        } else if (fit == Classes.Fit.NULL_INTO_PRIMITIVE) {
            faults.primitive(slot, found.held());
        }
        boolean set = fit == Classes.Fit.SET || fit == Classes.Fit.OPTIONAL_SET;
        boolean optional = fit == Classes.Fit.OPTIONAL || fit == Classes.Fit.OPTIONAL_SET;
        Term term = found.term();
        ComputedDraft.Coded coded = found.coded();
        Coding coding = coded == null ? null : Coding.of(reading.models(), draft.resource(), coded, this::output);
        sources.add(new RecordPattern.Source(term == null ? 0 : output(term), false, optional, set, coding));
    }

    private int output(Term term) {
        int known = outputs.indexOf(term);
        if (known >= 0) {
            return known;
        }
        outputs.add(term);
        return outputs.size() - 1;
    }

    private void nest(Slot slot, RelationshipModel relationship) {
        Optional<Type> inner = Classes.nested(slot.type(), relationship.kind().toOne());
        if (inner.isEmpty()) {
            faults.notNested(slot, relationship);
        } else if (inner.get().equals(shape) || outer.contains(inner.get())) {
            faults.endless(slot);
        } else {
            int key = output(new Term.Own(relationship.sourceKey()));
            boolean optional = Slot.raw(slot.type()) == Optional.class;
            sources.add(
                    new RecordPattern.Source(nested.size(), true, optional, Slot.raw(slot.type()) == Set.class, null));
            ReadDraft level = level(relationship);
            Pattern<?> pattern = new Binding(this, inner.get(), level, relationship.through())
                    .pattern(Slot.raw(inner.get()).asSubclass(Record.class));
            nested.add(new Nested(relationship, key, level, pattern));
        }
    }

    private ReadDraft level(RelationshipModel relationship) {
        return draft.loads().stream()
                .filter(load -> load.relationship().equals(relationship))
                .map(LoadDraft::draft)
                .findFirst()
                .orElseGet(() -> reading.related(relationship));
    }
}
