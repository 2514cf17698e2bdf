package dev.rowan.conformance;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.math.BigDecimal;
import java.util.UUID;

/** Rows, children and join rows whose tables get rules by hand of which the declarations know nothing. */
final class Depot {
    static final Domain DEPOT = Domain.of("Depot", Van.VAN, Crate.CRATE, Parcel.PARCEL, Stamp.STAMP, Stamping.STAMPING);

    private Depot() {}

    /** What a parcel is made of. */
    public enum Stuff {
        PAPER,
        GLASS
    }

    public static final class Van extends Resource<Van> {
        public static final Van VAN = new Van();

        public final Attribute<Van, UUID> id = uuidPrimaryKey();
        public final Text<Van> name = string();
        public final Attribute<Van, Long> version = version();
        public final ToMany<Van, Parcel> parcels = hasMany(Parcel.class).via(parcel -> parcel.vanId);
        public final ToMany<Van, Crate> crates = hasMany(Crate.class).via(crate -> crate.vanId);
        public final ToMany<Van, Stamp> stamps = manyToMany(Stamp.class, Stamping.class);
        public final Create<Van> create = create();
        public final Read<Van> read = read();
        public final Update<Van> update = update();
        public final Update<Van> careful = update().optimisticLock(version);
        public final Destroy<Van> destroy = destroy();
    }

    public static final class Crate extends Resource<Crate> {
        public static final Crate CRATE = new Crate();

        public final Attribute<Crate, UUID> id = uuidPrimaryKey();
        public final Attribute<Crate, UUID> vanId = uuid();
        public final ToOne<Crate, Van> van = belongsTo(Van.class).via(vanId);
        public final Create<Crate> create = create();
        public final Read<Crate> read = read();
        public final Update<Crate> update = update();
        public final Destroy<Crate> destroy = destroy();
    }

    public static final class Parcel extends Resource<Parcel> {
        public static final Parcel PARCEL = new Parcel();

        public final Attribute<Parcel, UUID> id = uuidPrimaryKey();
        public final Attribute<Parcel, UUID> vanId = uuid();
        public final Text<Parcel> code = string();
        public final Attribute<Parcel, Stuff> stuff = enumeration(Stuff.class);
        public final Attribute<Parcel, Integer> size = integer();
        public final Text<Parcel> label = string();
        public final Attribute<Parcel, BigDecimal> weight = decimal();
        public final Attribute<Parcel, Integer> grams = integer();
        public final Text<Parcel> remark = string();
        public final Attribute<Parcel, Integer> slot = integer();
        public final Attribute<Parcel, UUID> crateId = uuid();
        public final ToOne<Parcel, Van> van = belongsTo(Van.class).via(vanId);
        public final ToOne<Parcel, Crate> crate = belongsTo(Crate.class).via(crateId);
        public final Identity<Parcel> uniqueCode = identity(code);
        public final Create<Parcel> create = create();
        public final Read<Parcel> read = read();
        public final Update<Parcel> update = update();
        public final Destroy<Parcel> destroy = destroy();
    }

    public static final class Stamp extends Resource<Stamp> {
        public static final Stamp STAMP = new Stamp();

        public final Attribute<Stamp, UUID> id = uuidPrimaryKey();
        public final Create<Stamp> create = create();
        public final Read<Stamp> read = read();
        public final Update<Stamp> update = update();
        public final Destroy<Stamp> destroy = destroy();
    }

    public static final class Stamping extends Resource<Stamping> {
        public static final Stamping STAMPING = new Stamping();

        public final Attribute<Stamping, UUID> vanId = uuid().primaryKey();
        public final Attribute<Stamping, UUID> stampId = uuid().primaryKey();
        public final Text<Stamping> code = string();
        public final Attribute<Stamping, Stuff> stuff = enumeration(Stuff.class);
        public final Attribute<Stamping, Integer> size = integer();
        public final Text<Stamping> label = string();
        public final Attribute<Stamping, BigDecimal> weight = decimal();
        public final Attribute<Stamping, Integer> grams = integer();
        public final Text<Stamping> remark = string();
        public final Attribute<Stamping, Integer> slot = integer();
        public final Attribute<Stamping, UUID> crateId = uuid();
        public final ToOne<Stamping, Van> van = belongsTo(Van.class).via(vanId);
        public final ToOne<Stamping, Stamp> stamp = belongsTo(Stamp.class).via(stampId);
        public final ToOne<Stamping, Crate> crate = belongsTo(Crate.class).via(crateId);
        public final Identity<Stamping> uniqueCode = identity(code);
        public final Create<Stamping> create = create();
        public final Read<Stamping> read = read();
        public final Update<Stamping> update = update();
        public final Destroy<Stamping> destroy = destroy();
    }
}
