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
public final class Piece extends Resource<Piece> {
    /** The one instance. */
    public static final Piece PIECE = new Piece();

    /** The key. */
    public final Attribute<Piece, UUID> id = uuidPrimaryKey();

    /** What tests know it by. */
    public final Text<Piece> name = string().required();

    /** A value with ties and nulls. */
    public final Attribute<Piece, Integer> size = integer();

    /** The key of the box in which it lies. */
    public final Attribute<Piece, UUID> boxId = uuid();

    /** Where it lies. */
    public final ToOne<Piece, Piece> box = belongsTo(Piece.class).via(boxId);

    /** What lies in it. */
    public final ToMany<Piece, Piece> contents = hasMany(Piece.class).via(part -> part.boxId);

    /** What it is made of. */
    public final ToMany<Piece, Piece> parts =
            manyToMany(Piece.class, Fitting.class, fitting -> fitting.whole, fitting -> fitting.part);

    /** What is made of it. */
    public final ToMany<Piece, Piece> wholes =
            manyToMany(Piece.class, Fitting.class, fitting -> fitting.part, fitting -> fitting.whole);

    /** The join rows to what it is made of. */
    public final ToMany<Piece, Fitting> fittings = hasMany(Fitting.class).via(fitting -> fitting.wholeId);

    /** Makes parts. */
    public final Create<Piece> create = create();

    /** Finds parts. */
    public final Read<Piece> read = read();

    /** Changes parts. */
    public final Update<Piece> update = update();

    /** Takes parts away. */
    public final Destroy<Piece> destroy = destroy();
}
