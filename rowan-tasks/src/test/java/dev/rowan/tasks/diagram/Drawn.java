package dev.rowan.tasks.diagram;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.memory.Memory;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Resources with one of everything that a diagram shows. */
final class Drawn {
    private Drawn() {}

    public static final class Author extends Resource<Author> {
        public static final Author AUTHOR = new Author();
        public final Attribute<Author, UUID> id = uuidPrimaryKey();
        public final Text<Author> handle = string().required();
        public final Attribute<Author, BigDecimal> fee = decimal().precision(10, 2);
        public final Attribute<Author, Long> editorId = bigint();
        public final ToOne<Author, Odd$> editor = belongsTo(Odd$.class).via(editorId);
        public final ToMany<Author, Book> books = manyToMany(Book.class, Wrote.class);
        public final Identity<Author> uniqueHandle = identity(handle);
        public final Read<Author> read = read();

        private Author() {}
    }

    public static final class Book extends Resource<Book> {
        public static final Book BOOK = new Book();
        public final Attribute<Book, Long> id = identityPrimaryKey();
        public final Attribute<Book, List<String>> tags = listOf(String.class).required();
        public final Attribute<Book, Long> sequelOf = bigint();
        public final ToOne<Book, Book> before = belongsTo(Book.class).via(sequelOf);
        public final ToMany<Book, Author> authors = manyToMany(Author.class, Wrote.class);
        public final Read<Book> read = read();

        private Book() {}
    }

    public static final class Wrote extends Resource<Wrote> {
        public static final Wrote WROTE = new Wrote();
        public final Attribute<Wrote, UUID> authorId = uuid().primaryKey();
        public final Attribute<Wrote, Long> bookId = bigint().primaryKey();
        public final ToOne<Wrote, Author> author = belongsTo(Author.class).via(authorId);
        public final ToOne<Wrote, Book> book = belongsTo(Book.class).via(bookId);
        public final Read<Wrote> read = read();

        private Wrote() {}
    }

    public static final class Odd$ extends Resource<Odd$> {
        public static final Odd$ ODD = new Odd$();
        public final Attribute<Odd$, Long> id = identityPrimaryKey();
        public final Attribute<Odd$, Long> bookId = bigint().required();
        public final ToOne<Odd$, Book> book = belongsTo(Book.class).via(bookId);
        public final Text<Odd$> größe = string();
        public final Text<Odd$> a$b = string();
        public final Identity<Odd$> uniqueBook = identity(bookId);
        public final Read<Odd$> read = read();

        private Odd$() {}
    }

    static Chart chart() {
        Domain letters = Domain.of("Letters", Author.AUTHOR, Book.BOOK, Wrote.WROTE);
        Domain odd = Domain.of("R&D <\"'>", Odd$.ODD);
        try (Rowan rowan = Rowan.open(Memory.store(), letters, odd)) {
            return Chart.of(rowan.models());
        }
    }
}
