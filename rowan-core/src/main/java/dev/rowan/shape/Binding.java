package dev.rowan.shape;

import dev.rowan.intake.LoadDraft;
import dev.rowan.intake.ReadDraft;
import dev.rowan.intake.Reading;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.query.Joined;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds one record to one level. Mutable while it binds, for one thread. */
final class Binding<T extends Record> {
    private final Reading reading;
    private final Class<T> shape;
    private final ReadDraft draft;
    private final @Nullable Through through;
    private final Set<Class<?>> outer;
    private final ShapeFaults faults;
    private final List<RecordPattern.Source> sources = new ArrayList<>();
    private final List<Term> outputs = new ArrayList<>();
    private final List<Nested> nested = new ArrayList<>();

    private Binding(Binding<?> parent, Class<T> shape, ReadDraft draft, @Nullable Through through) {
        this.reading = parent.reading;
        this.faults = parent.faults;
        this.shape = shape;
        this.draft = draft;
        this.through = through;
        this.outer = Classes.with(parent.outer, parent.shape);
    }

    private Binding(Reading reading, Class<T> shape, ReadDraft draft) {
        this.reading = reading;
        this.faults = new ShapeFaults();
        this.shape = shape;
        this.draft = draft;
        this.through = null;
        this.outer = Set.of();
    }

    static <T extends Record> Pattern<T> bind(Reading reading, Class<T> shape, ReadDraft draft) {
        Binding<T> binding = new Binding<>(reading, shape, draft);
        Pattern<T> pattern = binding.pattern();
        binding.faults.raise();
        return pattern;
    }

    private Pattern<T> pattern() {
        for (RecordComponent component : shape.getRecordComponents()) {
            component(component);
        }
        return new RecordPattern<>(shape, Classes.constructor(shape), sources, outputs, nested);
    }

    private void component(RecordComponent component) {
        String name = component.getName();
        Optional<AttributeModel> own = draft.resource().attribute(name);
        Optional<AttributeModel> joined =
                Optional.ofNullable(through).flatMap(t -> t.join().attribute(name));
        Optional<RelationshipModel> relationship = draft.resource().relationship(name);
        if (component.isAnnotationPresent(Joined.class)) {
            joined.ifPresentOrElse(
                    attribute -> value(component, attribute, new Term.Joined(attribute)),
                    () -> faults.notJoined(component, draft.resource(), through));
        } else if (own.isPresent() && joined.isPresent()) {
            faults.ambiguous(component, own.get(), joined.get());
        } else if (own.isPresent()) {
            value(component, own.get(), new Term.Own(own.get()));
        } else if (joined.isPresent()) {
            value(component, joined.get(), new Term.Joined(joined.get()));
        } else if (relationship.isPresent()) {
            nest(component, relationship.get());
        } else {
            faults.unknown(component, draft.resource(), through);
        }
    }

    private void value(RecordComponent component, AttributeModel attribute, Term term) {
        Classes.Fit fit = Classes.fit(component, attribute);
        if (fit == Classes.Fit.NO) {
            faults.type(component, attribute);
        } else if (fit == Classes.Fit.NULL_INTO_PRIMITIVE) {
            faults.primitive(component, attribute);
        }
        sources.add(new RecordPattern.Source(output(term), false, fit == Classes.Fit.OPTIONAL));
    }

    private int output(Term term) {
        int known = outputs.indexOf(term);
        if (known >= 0) {
            return known;
        }
        outputs.add(term);
        return outputs.size() - 1;
    }

    private void nest(RecordComponent component, RelationshipModel relationship) {
        boolean toOne = relationship.kind().toOne();
        Optional<Class<? extends Record>> inner = Classes.nested(component, toOne);
        if (inner.isEmpty()) {
            faults.notNested(component, relationship);
        } else if (inner.get() == shape || outer.contains(inner.get())) {
            faults.endless(component);
        } else {
            int key = output(new Term.Own(relationship.sourceKey()));
            boolean optional = component.getType() == Optional.class;
            sources.add(new RecordPattern.Source(nested.size(), true, optional));
            ReadDraft level = level(relationship);
            Pattern<?> pattern = new Binding<>(this, inner.get(), level, relationship.through()).pattern();
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
