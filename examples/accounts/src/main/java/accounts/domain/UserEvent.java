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

/** A user takes part in an event: the join row, and what it carries. */
public final class UserEvent extends Resource<UserEvent> {
    /** The one instance: where queries and changesets begin. */
    public static final UserEvent USER_EVENT = new UserEvent();

    public final Attribute<UserEvent, UUID> userId = uuid().primaryKey();
    public final Attribute<UserEvent, UUID> eventId = uuid().primaryKey();
    public final ToOne<UserEvent, User> user = belongsTo(User.class).via(userId);
    public final ToOne<UserEvent, Event> event = belongsTo(Event.class).via(eventId);
    public final Text<UserEvent> role =
            string().maxLength(40).required().defaultsTo("guest").exposed();
    public final Attribute<UserEvent, Instant> joinedAt = createdAt();

    public final Identity<UserEvent> uniqueUserEvent = identity(userId, eventId);

    public final Create<UserEvent> create = create();
    public final Read<UserEvent> read = read();
    public final Destroy<UserEvent> destroy = destroy();

    public final Table table = Table.named("user_events");

    private UserEvent() {}
}
