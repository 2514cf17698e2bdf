package dev.rowan.tasks.doctor;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.Create;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;

/** A resource whose key nobody may see, and whose identities are of the odder kinds. */
public final class Guarded {
    static final Safe SAFE = Safe.SAFE;

    private Guarded() {}

    public static final class Safe extends Resource<Safe> {
        public static final Safe SAFE = new Safe();
        public final Text<Safe> code = string().primaryKey().sensitive();
        public final Attribute<Safe, Integer> shelf = integer().required();
        public final Attribute<Safe, Integer> place = integer();
        public final Text<Safe> owner = string();
        public final Identity<Safe> uniquePlace = identity(shelf, place).nullsNotDistinct();
        public final Identity<Safe> uniqueOwner = identity(owner).where(shelf.gt(0));
        public final Create<Safe> create = create();
        public final Read<Safe> read = read();

        private Safe() {}
    }
}
