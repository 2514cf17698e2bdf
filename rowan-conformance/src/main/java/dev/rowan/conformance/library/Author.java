package dev.rowan.conformance.library;

import static dev.rowan.conformance.library.Library.TOLD;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A row with hooks at all moments, and children that go with it. */
public final class Author extends Resource<Author> {
    /** The one instance. */
    public static final Author AUTHOR = new Author();

    /** The key. */
    public final Attribute<Author, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Author> name = string().required();

    /** Kept out of texts. */
    public final Text<Author> secret = string().sensitive();

    /** They go with their author. */
    public final ToMany<Author, Book> books = hasMany(Book.class).via(book -> book.authorId);

    /** No two rows share it. */
    public final Identity<Author> uniqueName = identity(name);

    /** Makes rows. */
    public final Create<Author> create = create();

    /** Makes rows, and a topic of the same name in a hook. */
    public final Create<Author> announce = create().accept(name)
            .beforeWrite(call -> {
                TOLD.add("before " + call.isPreview());
                call.handle().run(Topic.TOPIC.announce.set(Topic.TOPIC.name, call.value(name)));
            })
            .afterWrite((row, call) -> TOLD.add("after " + row.get(name) + " " + call.isPreview()))
            .afterCommit(row -> TOLD.add("committed"))
            .onFailure((call, failure) -> TOLD.add("failed"));

    /** Fails in a hook. */
    public final Create<Author> stumble = create().beforeWrite(call -> {
        throw new IllegalStateException("stumbled");
    });

    /** Misses a row in a hook. */
    public final Create<Author> miss =
            create().afterWrite((row, call) -> call.handle().get(Topic.TOPIC.key(new UUID(0, 0))));

    /** Makes a row, or changes the one of the same name. */
    public final Create<Author> register = create().upsertOn(uniqueName, secret);

    /** Finds rows. */
    public final Read<Author> read = read();

    /** Changes rows. */
    public final Update<Author> update = update();

    /** Takes rows away. */
    public final Destroy<Author> destroy = destroy();
}
