package dev.rowan.conformance.door;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** At the far end of a many-to-many; its read action hides some rows. */
public final class Stamp extends Resource<Stamp> {
    /** The one instance. */
    public static final Stamp STAMP = new Stamp();

    /** The key. */
    public final Attribute<Stamp, UUID> id = uuidPrimaryKey();

    /** Exposed. */
    public final Text<Stamp> text = string().required().exposed();

    /** Whether nobody sees it; not exposed. */
    public final Attribute<Stamp, Boolean> hidden = bool().required().defaultsTo(false);

    /** The other side. */
    public final ToMany<Stamp, Drawer> drawers = manyToMany(Drawer.class, Stamping.class);

    /** Makes rows. */
    public final Create<Stamp> create = create();

    /** Finds what is not hidden. */
    public final Read<Stamp> read = read().filter(hidden.eq(false));
}
