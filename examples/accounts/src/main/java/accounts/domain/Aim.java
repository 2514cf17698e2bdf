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
import java.util.UUID;

/** What somebody wants to reach. */
public final class Aim extends Resource<Aim> {
    /** The one instance: where queries and changesets begin. */
    public static final Aim AIM = new Aim();

    public final Attribute<Aim, UUID> id = uuidPrimaryKey();
    public final Text<Aim> name =
            string().minLength(1).maxLength(255).required().exposed();
    public final ToMany<Aim, User> users = manyToMany(User.class, UserAim.class);

    public final Create<Aim> create = create();
    public final Read<Aim> read = read();
    public final Update<Aim> update = update();
    public final Destroy<Aim> destroy = destroy();

    public final Table table = Table.named("aims");

    private Aim() {}
}
