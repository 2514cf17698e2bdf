package dev.rowan.conformance.library;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A join row that carries something, some of it kept out of texts. */
public final class Filing extends Resource<Filing> {
    /** The one instance. */
    public static final Filing FILING = new Filing();

    /** One half of the key. */
    public final Attribute<Filing, UUID> bookId = uuid().primaryKey();

    /** The other half. */
    public final Attribute<Filing, UUID> topicId = uuid().primaryKey();

    /** What is filed. */
    public final ToOne<Filing, Book> book = belongsTo(Book.class).via(bookId);

    /** Under what. */
    public final ToOne<Filing, Topic> topic = belongsTo(Topic.class).via(topicId);

    /** Required, with a default. */
    public final Text<Filing> shelf = string().maxLength(12).required().defaultsTo("open");

    /** May be null, and is kept out of texts. */
    public final Text<Filing> remark = string().sensitive();

    /** Makes rows. */
    public final Create<Filing> create = create();

    /** Finds rows. */
    public final Read<Filing> read = read();

    /** Changes rows. */
    public final Update<Filing> update = update();

    /** Takes rows away. */
    public final Destroy<Filing> destroy = destroy();
}
