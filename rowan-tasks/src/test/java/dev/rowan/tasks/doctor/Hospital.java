package dev.rowan.tasks.doctor;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;

/** Resources that carry the guides' mistakes. */
final class Hospital {
    private Hospital() {}

    public static final class Nurse extends Resource<Nurse> {
        public static final Nurse NURSE = new Nurse();
        public final Attribute<Nurse, Long> id = identityPrimaryKey();
        public final Text<Nurse> name = string().exposed();
        public final ToMany<Nurse, Shift> shifts = manyToMany(Shift.class, NurseShift.class);
        public final Create<Nurse> create = create();
        public final Read<Nurse> read = read();

        private Nurse() {}
    }

    public static final class Shift extends Resource<Shift> {
        public static final Shift SHIFT = new Shift();
        public final Attribute<Shift, Long> id = identityPrimaryKey();
        public final Read<Shift> read = read();

        private Shift() {}
    }

    public static final class NurseShift extends Resource<NurseShift> {
        public static final NurseShift NURSE_SHIFT = new NurseShift();
        public final Attribute<NurseShift, Long> id = identityPrimaryKey();
        public final Attribute<NurseShift, Long> nurseId = bigint().required();
        public final Attribute<NurseShift, Long> shiftId = bigint();
        public final ToOne<NurseShift, Nurse> nurse =
                belongsTo(Nurse.class).via(nurseId).onDelete(OnDelete.RESTRICT);
        public final ToOne<NurseShift, Shift> shift = belongsTo(Shift.class).via(shiftId);
        public final Create<NurseShift> create = create();
        public final Read<NurseShift> read = read();

        private NurseShift() {}
    }

    static final Resource<?>[] ALL = {Nurse.NURSE, Shift.SHIFT, NurseShift.NURSE_SHIFT};
}
