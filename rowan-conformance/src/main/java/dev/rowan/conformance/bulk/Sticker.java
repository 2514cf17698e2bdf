package dev.rowan.conformance.bulk;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** Something to be stuck on crates. */
public final class Sticker extends Resource<Sticker> {
    /** The one instance. */
    public static final Sticker STICKER = new Sticker();

    /** The key. */
    public final Attribute<Sticker, UUID> id = uuidPrimaryKey();

    /** What it says. */
    public final Text<Sticker> word = string().required();

    /** No two rows share it. */
    public final Identity<Sticker> uniqueWord = identity(word);

    /** Makes rows. */
    public final Create<Sticker> create = create();

    /** Finds rows. */
    public final Read<Sticker> read = read();

    /** Changes rows. */
    public final Update<Sticker> update = update();

    /** Takes rows away. */
    public final Destroy<Sticker> destroy = destroy();
}
