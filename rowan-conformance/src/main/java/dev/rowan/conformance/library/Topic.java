package dev.rowan.conformance.library;

import static dev.rowan.conformance.library.Library.TOLD;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** The other side of the links. */
public final class Topic extends Resource<Topic> {
    /** The one instance. */
    public static final Topic TOPIC = new Topic();

    /** The key. */
    public final Attribute<Topic, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Topic> name = string().required();

    /** The back side. */
    public final ToMany<Topic, Book> books = manyToMany(Book.class, Filing.class);

    /** Makes rows. */
    public final Create<Topic> create = create();

    /** Makes rows, and tells whether in earnest. */
    public final Create<Topic> announce = create().beforeWrite(call -> TOLD.add("topic " + call.isPreview()))
            .afterCommit(row -> TOLD.add("topic committed"));

    /** Finds rows. */
    public final Read<Topic> read = read();

    /** Changes rows. */
    public final Update<Topic> update = update();

    /** Takes rows away. */
    public final Destroy<Topic> destroy = destroy();
}
