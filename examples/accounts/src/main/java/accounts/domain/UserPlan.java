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

/** A user works on a plan: the join row, and what it carries. */
public final class UserPlan extends Resource<UserPlan> {
    /** The one instance: where queries and changesets begin. */
    public static final UserPlan USER_PLAN = new UserPlan();

    public final Attribute<UserPlan, UUID> userId = uuid().primaryKey();
    public final Attribute<UserPlan, UUID> planId = uuid().primaryKey();
    public final ToOne<UserPlan, User> user = belongsTo(User.class).via(userId);
    public final ToOne<UserPlan, Plan> plan = belongsTo(Plan.class).via(planId);
    public final Text<UserPlan> role =
            string().maxLength(40).required().defaultsTo("contributor").exposed();
    public final Attribute<UserPlan, Instant> joinedAt = createdAt();

    public final Identity<UserPlan> uniqueUserPlan = identity(userId, planId);

    public final Create<UserPlan> create = create();
    public final Read<UserPlan> read = read();
    public final Destroy<UserPlan> destroy = destroy();

    public final Table table = Table.named("user_plans");

    private UserPlan() {}
}
