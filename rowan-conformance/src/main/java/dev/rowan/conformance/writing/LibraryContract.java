package dev.rowan.conformance.writing;

import static dev.rowan.conformance.library.Author.AUTHOR;
import static dev.rowan.conformance.library.Book.BOOK;
import static dev.rowan.conformance.library.Review.REVIEW;
import static dev.rowan.conformance.library.Topic.TOPIC;

import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.library.Author;
import dev.rowan.conformance.library.Book;
import dev.rowan.conformance.library.Filing;
import dev.rowan.conformance.library.Library;
import dev.rowan.conformance.library.Review;
import dev.rowan.conformance.library.Topic;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts on whole writes share: a library of one author, one book, one review and two topics. */
abstract class LibraryContract implements Opening {
    Rowan rowan;
    Row<Author> ada;
    Row<Book> notes;
    Row<Review> review;
    Row<Topic> maths;
    Row<Topic> music;

    @BeforeEach
    void fillTheStore() {
        rowan = open(Library.LIBRARY);
        ada = rowan.run(AUTHOR.create.set(AUTHOR.name, "Ada").set(AUTHOR.secret, "birds"));
        notes = rowan.run(BOOK.create.set(BOOK.title, "Notes").set(BOOK.author, ada));
        review = rowan.run(REVIEW.create.set(REVIEW.text, "clear").set(REVIEW.book, notes));
        maths = rowan.run(TOPIC.create.set(TOPIC.name, "maths"));
        music = rowan.run(TOPIC.create.set(TOPIC.name, "music"));
        Library.TOLD.clear();
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    final void file(Row<Topic> topic, String shelf) {
        rowan.run(BOOK.update
                .of(notes)
                .manage(BOOK.topics, Manage.APPEND, List.of(Link.to(topic).with(Filing.FILING.shelf, shelf))));
    }
}
