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
public final class Heading extends Resource<Heading> {
    /** The one instance. */
    public static final Heading HEADING = new Heading();

    /** The key. */
    public final Attribute<Heading, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Heading> title = string().maxLength(12).required();

    /** The key of the one above. */
    public final Attribute<Heading, UUID> aboveId = uuid();

    /** The one above. */
    public final ToOne<Heading, Heading> above = belongsTo(Heading.class).via(aboveId);

    /** Those below. */
    public final ToMany<Heading, Heading> below = hasMany(Heading.class).via(heading -> heading.aboveId);

    /** Objects for those below. */
    public final Argument<?> withBelow = listArgument(Map.class);

    /** Makes headings. */
    public final Create<Heading> create =
            create().accept(title).argument(withBelow).manage(below, DIRECT_CONTROL, withBelow);

    /** Finds headings. */
    public final Read<Heading> read = read();

    /** Changes headings. */
    public final Update<Heading> update =
            update().accept(title).argument(withBelow).manage(below, DIRECT_CONTROL, withBelow);

    /** Takes headings away, with all that is below them. */
    public final Destroy<Heading> destroy = destroy().cascade(below);
}
