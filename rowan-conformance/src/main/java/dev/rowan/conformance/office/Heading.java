package dev.rowan.conformance.office;

import static dev.rowan.changeset.Manage.DIRECT_CONTROL;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.Map;
import java.util.UUID;

/** A row in a tree of its own kind. */
public final class Topic extends Resource<Topic> {
    /** The one instance. */
    public static final Topic TOPIC = new Topic();

    /** The key. */
    public final Attribute<Topic, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Topic> title = string().maxLength(12).required();

    /** The key of the one above. */
    public final Attribute<Topic, UUID> aboveId = uuid();

    /** The one above. */
    public final ToOne<Topic, Topic> above = belongsTo(Topic.class).via(aboveId);

    /** Those below. */
    public final ToMany<Topic, Topic> below = hasMany(Topic.class).via(topic -> topic.aboveId);

    /** Objects for those below. */
    public final Argument<?> withBelow = listArgument(Map.class);

    /** Makes topics. */
    public final Create<Topic> create =
            create().accept(title).argument(withBelow).manage(below, DIRECT_CONTROL, withBelow);

    /** Finds topics. */
    public final Read<Topic> read = read();

    /** Changes topics. */
    public final Update<Topic> update =
            update().accept(title).argument(withBelow).manage(below, DIRECT_CONTROL, withBelow);

    /** Takes topics away, with all that is below them. */
    public final Destroy<Topic> destroy = destroy().cascade(below);
}
