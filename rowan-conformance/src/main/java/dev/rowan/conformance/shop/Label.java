package dev.rowan.conformance.shop;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** The other side of a many-to-many. */
public final class Label extends Resource<Label> {
    /** The one instance. */
    public static final Label LABEL = new Label();

    /** The key. */
    public final Attribute<Label, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Label> name = string().maxLength(12).required();

    /** May be null. */
    public final Text<Label> colour = string().maxLength(12);

    /** The same join from the other side. */
    public final ToMany<Label, Purchase> purchases = manyToMany(Purchase.class, Labelling.class);

    /** No two rows share it. */
    public final Identity<Label> uniqueName = identity(name);

    /** Makes rows. */
    public final Create<Label> create = create();

    /** Finds rows. */
    public final Read<Label> read = read();

    /** Changes rows. */
    public final Update<Label> update = update();

    /** Takes rows away. */
    public final Destroy<Label> destroy = destroy();
}
