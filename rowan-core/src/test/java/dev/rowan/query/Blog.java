package dev.rowan.query;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** Two resources to ask about. */
final class Blog {
    private Blog() {}

    public static final class Author extends Resource<Author> {
        public static final Author AUTHOR = new Author();

        public final Attribute<Author, UUID> id = uuidPrimaryKey();
        public final Text<Author> name = string().required();
        public final Text<Author> secret = string().sensitive();
        public final Attribute<Author, Integer> age = integer();
        public final ToMany<Author, Post> posts = hasMany(Post.class);

        public final Create<Author> create = create();
        public final Read<Author> read = read();
    }

    public static final class Post extends Resource<Post> {
        public static final Post POST = new Post();

        public final Attribute<Post, UUID> id = uuidPrimaryKey();
        public final Text<Post> title = string().required();
        public final Attribute<Post, UUID> authorId = uuid().required();
        public final ToOne<Post, Author> author = belongsTo(Author.class).via(authorId);

        public final Read<Post> read = read();
    }
}
