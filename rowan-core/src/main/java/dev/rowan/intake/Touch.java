package dev.rowan.intake;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.store.Computed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What every change of a row changes along: the moment of change, and the version. */
public final class Touch {
    private Touch() {}

    /**
     * What changes along.
     *
     * @param resource whose rows change
     * @return may be empty
     */
    public static List<Computed> of(ResourceModel resource) {
        List<Computed> touched = new ArrayList<>();
        for (AttributeModel attribute : resource.attributes()) {
            if (attribute.generation() == Generation.UPDATED_AT) {
                Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
                touched.add(new Computed(attribute, new Term.Constant(now, attribute.type(), false)));
            }
            if (attribute.generation() == Generation.VERSION) {
                touched.add(new Computed(attribute, next(attribute)));
            }
        }
        return touched;
    }

    /** One more than a row holds. */
    private static Term next(AttributeModel version) {
        return new Term.Call(NumberOperation.PLUS, new Term.Own(version), new Term.Constant(1L, version.type(), false));
    }
}
