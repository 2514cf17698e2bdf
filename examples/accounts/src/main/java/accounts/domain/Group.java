package accounts.domain;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A group of users; a Unix machine's have a number. */
public final class Group extends Resource<Group> {
    /** The one instance: where queries and changesets begin. */
    public static final Group GROUP = new Group();

    public final Attribute<Group, UUID> id = uuidPrimaryKey();
    public final Text<Group> name =
            string().minLength(1).maxLength(255).required().exposed();
    public final Attribute<Group, Long> gid = bigint().exposed();
    public final ToMany<Group, User> users = manyToMany(User.class, UserGroup.class);

    public final Identity<Group> uniqueName = identity(name);

    public final Create<Group> create = create();
    public final Read<Group> read = read();
    public final Update<Group> update = update();
    public final Destroy<Group> destroy = destroy();

    public final Table table = Table.named("groups");

    private Group() {}
}
