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
import java.time.Instant;
import java.util.UUID;

/** Something that takes place. */
public final class Event extends Resource<Event> {
    /** The one instance: where queries and changesets begin. */
    public static final Event EVENT = new Event();

    public final Attribute<Event, UUID> id = uuidPrimaryKey();
    public final Text<Event> name =
            string().minLength(1).maxLength(255).required().exposed();
    public final Attribute<Event, Instant> startsAt = instant().exposed();
    public final ToMany<Event, User> users = manyToMany(User.class, UserEvent.class);

    public final Create<Event> create = create();
    public final Read<Event> read = read();
    public final Update<Event> update = update();
    public final Destroy<Event> destroy = destroy();

    public final Table table = Table.named("events");

    private Event() {}
}
