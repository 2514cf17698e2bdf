package dev.rowan.conformance.office;

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

/** The other side of a many-to-many, of which some rows are hidden. */
public final class Tag extends Resource<Tag> {
    /** The one instance. */
    public static final Tag TAG = new Tag();

    /** The key. */
    public final Attribute<Tag, UUID> id = uuidPrimaryKey();

    /** Required; no two tags share it. */
    public final Text<Tag> name = string().maxLength(12).required();

    /** Hidden from whoever reads without saying otherwise. */
    public final Attribute<Tag, Boolean> hidden = bool().required().defaultsTo(false);

    /** The same join from the other side. */
    public final ToMany<Tag, Invoice> invoices = manyToMany(Invoice.class, Tagging.class);

    /** No two tags share it. */
    public final Identity<Tag> uniqueName = identity(name);

    /** Makes tags. */
    public final Create<Tag> create = create();

    /** Finds tags that are not hidden. */
    public final Read<Tag> read = read().filter(hidden.eq(false));

    /** Finds hidden ones too. */
    public final Read<Tag> all = read();

    /** Changes tags. */
    public final Update<Tag> update = update();

    /** Takes tags away. */
    public final Destroy<Tag> destroy = destroy();
}
