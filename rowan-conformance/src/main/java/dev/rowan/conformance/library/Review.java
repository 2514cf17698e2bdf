package dev.rowan.conformance.library;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A row that loses its key when the other one goes. */
public final class Review extends Resource<Review> {
    /** The one instance. */
    public static final Review REVIEW = new Review();

    /** The key, counted up by the store. */
    public final Attribute<Review, Long> id = identityPrimaryKey();

    /** Required. */
    public final Text<Review> text = string().required();

    /** Of which book, while there is one. */
    public final Attribute<Review, UUID> bookId = uuid();

    /** The database forgets which book it was. */
    public final ToOne<Review, Book> book = belongsTo(Book.class).via(bookId).onDelete(OnDelete.SET_NULL);

    /** Makes rows. */
    public final Create<Review> create = create();

    /** Finds rows. */
    public final Read<Review> read = read();

    /** Changes rows. */
    public final Update<Review> update = update();

    /** Takes rows away. */
    public final Destroy<Review> destroy = destroy();
}
