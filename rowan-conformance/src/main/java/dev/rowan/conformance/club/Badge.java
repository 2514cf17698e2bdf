package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A row whose key the store counts up, and which goes with the row it belongs to. */
public final class Badge extends Resource<Badge> {
    /** The one instance. */
    public static final Badge BADGE = new Badge();

    /** The key. */
    public final Attribute<Badge, Long> id = identityPrimaryKey();

    /** Two capitals and four digits. */
    public final Text<Badge> code = string().pattern("[A-Z]{2}[0-9]{4}").required();

    /** Made at random. */
    public final Attribute<Badge, UUID> chip = randomUuid();

    /** Whose it is. */
    public final Attribute<Badge, UUID> memberId = uuid();

    /** Whose it is; must be given. */
    public final ToOne<Badge, Member> member =
            belongsTo(Member.class).via(memberId).required().onDelete(OnDelete.CASCADE);

    /** A member has one badge. */
    public final Identity<Badge> uniqueMember = identity(memberId);

    /** No two badges share a code. */
    public final Identity<Badge> uniqueCode = identity(code);

    /** Makes badges. */
    public final Create<Badge> create = create();

    /** Finds badges. */
    public final Read<Badge> read = read();

    /** Changes badges. */
    public final Update<Badge> update = update();

    /** Takes badges away. */
    public final Destroy<Badge> destroy = destroy();
}
