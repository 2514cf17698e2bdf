package accounts.domain;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.LocalDate;
import java.util.UUID;

/** How an aim is to be reached. */
public final class Plan extends Resource<Plan> {
    /** The one instance: where queries and changesets begin. */
    public static final Plan PLAN = new Plan();

    public final Attribute<Plan, UUID> id = uuidPrimaryKey();
    public final Text<Plan> name =
            string().minLength(1).maxLength(255).required().exposed();
    public final Attribute<Plan, LocalDate> dueOn = date().exposed();
    public final ToMany<Plan, User> users = manyToMany(User.class, UserPlan.class);

    public final Create<Plan> create = create();
    public final Read<Plan> read = read();
    public final Update<Plan> update = update();
    public final Destroy<Plan> destroy = destroy();

    public final Table table = Table.named("plans");

    private Plan() {}
}
