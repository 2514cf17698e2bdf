package dev.rowan.conformance.loading;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** What is made of others like it: a resource that leads to itself in every way. */
public final class Part extends Resource<Part> {
    /** The one instance. */
    public static final Part PART = new Part();

    /** The key. */
    public final Attribute<Part, UUID> id = uuidPrimaryKey();

    /** What tests know it by. */
    public final Text<Part> name = string().required();

    /** A value with ties and nulls. */
    public final Attribute<Part, Integer> size = integer();

    /** The key of the box in which it lies. */
    public final Attribute<Part, UUID> boxId = uuid();

    /** Where it lies. */
    public final ToOne<Part, Part> box = belongsTo(Part.class).via(boxId);

    /** What lies in it. */
    public final ToMany<Part, Part> contents = hasMany(Part.class).via(part -> part.boxId);

    /** What it is made of. */
    public final ToMany<Part, Part> parts =
            manyToMany(Part.class, Fitting.class, fitting -> fitting.whole, fitting -> fitting.part);

    /** What is made of it. */
    public final ToMany<Part, Part> wholes =
            manyToMany(Part.class, Fitting.class, fitting -> fitting.part, fitting -> fitting.whole);

    /** The join rows to what it is made of. */
    public final ToMany<Part, Fitting> fittings = hasMany(Fitting.class).via(fitting -> fitting.wholeId);

    /** Makes parts. */
    public final Create<Part> create = create();

    /** Finds parts. */
    public final Read<Part> read = read();

    /** Changes parts. */
    public final Update<Part> update = update();

    /** Takes parts away. */
    public final Destroy<Part> destroy = destroy();
}
