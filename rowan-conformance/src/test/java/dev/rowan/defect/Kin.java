package dev.rowan.defect;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tables with the names that a statement could give its own; a join row that carries lists. */
final class Kin {
    private Kin() {}

    static Domain[] all() {
        return new Domain[] {Domain.of("Kin", Elder.ELDER, Child.CHILD, Bond.BOND)};
    }

    public static final class Elder extends Resource<Elder> {
        public static final Elder ELDER = new Elder();

        public final Attribute<Elder, UUID> id = uuidPrimaryKey();
        public final Text<Elder> name = string().required();
        public final ToMany<Elder, Child> children = manyToMany(Child.class, Bond.class);
        public final ToMany<Elder, Child> wards = hasMany(Child.class).via(child -> child.guardianId);
        public final Identity<Elder> unique = identity(name);
        public final Create<Elder> create = create();
        public final Read<Elder> read = read();
        public final Update<Elder> update = update();
        public final Destroy<Elder> destroy = destroy();
        public final Table table = Table.named("parent");
    }

    public static final class Child extends Resource<Child> {
        public static final Child CHILD = new Child();

        public final Attribute<Child, UUID> id = uuidPrimaryKey();
        public final Text<Child> name = string().required();
        public final Attribute<Child, Integer> year = integer().required();
        public final Attribute<Child, UUID> guardianId = uuid();
        public final Attribute<Child, LocalDate> day = date();
        public final Attribute<Child, List<LocalDate>> days = listOf(LocalDate.class);
        public final Attribute<Child, List<Instant>> moments = listOf(Instant.class);
        public final ToOne<Child, Elder> guardian = belongsTo(Elder.class).via(guardianId);
        public final Identity<Child> unique = identity(name, year);
        public final Create<Child> create = create();
        public final Read<Child> read = read();
        public final Update<Child> update = update();
        public final Destroy<Child> destroy = destroy();
        public final Table table = Table.named("found");
    }

    public static final class Bond extends Resource<Bond> {
        public static final Bond BOND = new Bond();

        public final Attribute<Bond, UUID> elderId = uuid().primaryKey();
        public final Attribute<Bond, UUID> childId = uuid().primaryKey();
        public final ToOne<Bond, Elder> elder = belongsTo(Elder.class).via(elderId);
        public final ToOne<Bond, Child> child = belongsTo(Child.class).via(childId);
        public final Attribute<Bond, List<String>> words = listOf(String.class);
        public final Attribute<Bond, List<byte[]>> seals = listOf(byte[].class);
        public final Create<Bond> create = create();
        public final Read<Bond> read = read();
        public final Destroy<Bond> destroy = destroy();
        public final Table table = Table.named("missing");
    }
}
