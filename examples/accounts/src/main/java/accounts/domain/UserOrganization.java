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

/** A user works for an organization: the join row, and what it carries. */
public final class UserOrganization extends Resource<UserOrganization> {
    /** The one instance: where queries and changesets begin. */
    public static final UserOrganization USER_ORGANIZATION = new UserOrganization();

    public final Attribute<UserOrganization, UUID> userId = uuid().primaryKey();
    public final Attribute<UserOrganization, UUID> organizationId = uuid().primaryKey();
    public final ToOne<UserOrganization, User> user = belongsTo(User.class).via(userId);
    public final ToOne<UserOrganization, Organization> organization =
            belongsTo(Organization.class).via(organizationId);
    public final Text<UserOrganization> role =
            string().maxLength(40).required().defaultsTo("member").exposed();
    public final Attribute<UserOrganization, Instant> joinedAt = createdAt();

    public final Identity<UserOrganization> uniqueUserOrganization = identity(userId, organizationId);

    public final Create<UserOrganization> create = create();
    public final Read<UserOrganization> read = read();
    public final Destroy<UserOrganization> destroy = destroy();

    public final Table table = Table.named("user_organizations");

    private UserOrganization() {}
}
