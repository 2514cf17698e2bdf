package dev.rowan.defect;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.expression.Attribute;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import dev.rowan.row.Row;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number that grows beyond what it can hold is a problem, also where a rule looks at it before it is written. */
class OverflowTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Domain.of("Counting", Meter.METER));
    private Row<Meter> full;

    @BeforeEach
    void fill() {
        full = rowan.run(
                Meter.METER.create.set(Meter.METER.count, Integer.MAX_VALUE).set(Meter.METER.spare, 1));
    }

    @Test
    void a_validation_looks_at_it() {
        refused(Meter.METER.checked.of(full), "count: is more than such a number can hold [out_of_range]");
    }

    @Test
    void a_bound_looks_at_it() {
        refused(
                Meter.METER.bounded.of(Meter.METER.key(full.get(Meter.METER.id))),
                "spare: is more than such a number can hold [out_of_range]");
    }

    @Test
    void a_condition_works_it_out() {
        refused(Meter.METER.asked.of(full), "count: is more than such a number can hold [out_of_range]");
    }

    @Test
    void the_condition_of_a_change_works_it_out() {
        refused(Meter.METER.narrowed.of(full), "count: is more than such a number can hold [out_of_range]");
    }

    private void refused(Changeset<Meter> changeset, String told) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> rowan.run(changeset))
                .withMessage(told);
    }

    /** Counts. */
    public static final class Meter extends Resource<Meter> {
        public static final Meter METER = new Meter();

        public final Attribute<Meter, UUID> id = uuidPrimaryKey();
        public final Attribute<Meter, Integer> count = integer();
        public final Attribute<Meter, Integer> spare = integer().min(0);
        public final Create<Meter> create = create();
        public final Read<Meter> read = read();
        public final Update<Meter> checked =
                update().change(increment(count, 1)).validate(count.ne(7));
        public final Update<Meter> bounded = update().change(increment(spare, Integer.MAX_VALUE));
        public final Update<Meter> asked = update().validate(count.plus(1).gt(7));
        public final Update<Meter> narrowed =
                update().change(set(spare, 3).where(count.plus(1).gt(7)));
    }
}
