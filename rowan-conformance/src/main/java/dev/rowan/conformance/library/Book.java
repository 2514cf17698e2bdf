package dev.rowan.conformance.library;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A row that goes with another one, and takes join rows with it. */
public final class Book extends Resource<Book> {
    /** The one instance. */
    public static final Book BOOK = new Book();

    /** The key. */
    public final Attribute<Book, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Book> title = string().maxLength(40).required();

    /** Whose it is, if anybody's. */
    public final Attribute<Book, UUID> authorId = uuid();

    /** The database takes its books away together with an author. */
    public final ToOne<Book, Author> author =
            belongsTo(Author.class).via(authorId).onDelete(OnDelete.CASCADE);

    /** By join rows that carry something. */
    public final ToMany<Book, Topic> topics = manyToMany(Topic.class, Filing.class);

    /** The join rows themselves. */
    public final ToMany<Book, Filing> filings = hasMany(Filing.class).via(filing -> filing.bookId);

    /** Makes rows. */
    public final Create<Book> create = create();

    /** Finds rows. */
    public final Read<Book> read = read();

    /** Changes rows. */
    public final Update<Book> update = update();

    /** Takes rows away. */
    public final Destroy<Book> destroy = destroy();
}
