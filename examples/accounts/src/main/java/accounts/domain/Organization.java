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

/** What people work for. */
public final class Organization extends Resource<Organization> {
    /** The one instance: where queries and changesets begin. */
    public static final Organization ORGANIZATION = new Organization();

    public final Attribute<Organization, UUID> id = uuidPrimaryKey();
    public final Text<Organization> name =
            string().minLength(1).maxLength(255).required().exposed();
    public final ToMany<Organization, User> users = manyToMany(User.class, UserOrganization.class);

    public final Create<Organization> create = create();
    public final Read<Organization> read = read();
    public final Update<Organization> update = update();
    public final Destroy<Organization> destroy = destroy();

    public final Table table = Table.named("organizations");

    private Organization() {}
}
