package dev.rowan.cli;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.resource.Create;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** The domains of a small project whose classes are compiled. */
public final class Library {
    public static final Domain BOOKS = Domain.of("Books", Book.BOOK);

    private Library() {}

    public static final class Book extends Resource<Book> {
        public static final Book BOOK = new Book();

        public final Attribute<Book, UUID> id = uuidPrimaryKey();
        public final Text<Book> title = string().required();
        public final Create<Book> create = create();
        public final Read<Book> read = read();
    }
}
