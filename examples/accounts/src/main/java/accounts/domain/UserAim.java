package accounts.domain;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.time.Instant;
import java.util.UUID;

/** A user pursues an aim: the join row, and what it carries. */
public final class UserAim extends Resource<UserAim> {
    /** The one instance: where queries and changesets begin. */
    public static final UserAim USER_AIM = new UserAim();

    public final Attribute<UserAim, UUID> userId = uuid().primaryKey();
    public final Attribute<UserAim, UUID> aimId = uuid().primaryKey();
    public final ToOne<UserAim, User> user = belongsTo(User.class).via(userId);
    public final ToOne<UserAim, Aim> aim = belongsTo(Aim.class).via(aimId);
    public final Text<UserAim> role =
            string().maxLength(40).required().defaultsTo("contributor").exposed();
    public final Attribute<UserAim, Instant> joinedAt = createdAt();

    public final Identity<UserAim> uniqueUserAim = identity(userId, aimId);

    public final Create<UserAim> create = create();
    public final Read<UserAim> read = read();
    public final Destroy<UserAim> destroy = destroy();

    public final Table table = Table.named("user_aims");

    private UserAim() {}
}
