package dev.rowan.conformance.writing;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.library.Author.AUTHOR;
import static dev.rowan.conformance.library.Book.BOOK;
import static dev.rowan.conformance.library.Filing.FILING;
import static dev.rowan.conformance.library.Topic.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.changeset.Link;
import dev.rowan.conformance.library.Book;
import dev.rowan.conformance.library.Filing;
import dev.rowan.conformance.library.Topic;
import dev.rowan.problem.NotLoadedException;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that is reached through a many-to-many knows what its join row holds. */
public abstract class JoinedContract extends LibraryContract {
    /** What a shape mixes: a column of the topic, and one of the join row. */
    public record Filed(String name, String shelf) {}

    /** The book of a {@link Filed}. */
    public record Shelves(String title, List<Filed> topics) {}

    @BeforeEach
    void fileTheBook() {
        file(maths, "top");
        file(music, "low");
    }

    private List<Row<Topic>> topics() {
        return rowan.one(BOOK.query().load(BOOK.topics.with(q -> q.sort(TOPIC.name.asc()))))
                .get(BOOK.topics);
    }

    private static List<String> shelves(List<Row<Topic>> topics) {
        return topics.stream().map(row -> row.joined(FILING.shelf)).toList();
    }

    @Test
    void a_loaded_row_knows_its_join_row() {
        assertThat(shelves(topics())).containsExactly("top", "low");
        assertThat(topics().get(0).joined(FILING.bookId)).isEqualTo(notes.get(BOOK.id));
        assertThat(topics().get(0).joined(FILING.remark)).isNull();
    }

    @Test
    void one_row_reached_from_two_sides_knows_two_join_rows() {
        Row<Book> other = rowan.run(BOOK.create
                .set(BOOK.title, "Other")
                .manage(BOOK.topics, APPEND, List.of(Link.to(maths).with(FILING.shelf, "attic"))));
        List<Row<Book>> books = rowan.list(BOOK.query()
                .sort(BOOK.title.asc())
                .load(BOOK.topics.with(q -> q.filter(TOPIC.name.eq("maths")).limit(1))));
        assertThat(books)
                .extracting(row -> row.get(BOOK.topics).get(0).joined(FILING.shelf))
                .containsExactly("top", "attic");
        assertThat(rowan.one(TOPIC.query()
                                .filter(TOPIC.name.eq("maths"))
                                .load(TOPIC.books.with(q -> q.filter(BOOK.id.eq(other.get(BOOK.id))))))
                        .get(TOPIC.books)
                        .get(0)
                        .joined(FILING.shelf))
                .isEqualTo("attic");
    }

    @Test
    void how_it_was_reached_is_no_part_of_a_row() {
        assertThat(topics()).containsExactly(maths, music);
        assertThat(topics().get(0)).hasSameHashCodeAs(maths);
    }

    @Test
    void as_text_the_join_row_is_shown_without_sensitive_values() {
        rowan.run(FILING.update
                .of(FILING.key(notes.get(BOOK.id), maths.get(TOPIC.id)))
                .set(FILING.remark, "hush"));
        assertThat(topics().get(0))
                .hasToString(maths
                        + " through Filing{bookId=%s, topicId=%s, shelf=top, remark=***}"
                                .formatted(notes.get(BOOK.id), maths.get(TOPIC.id)));
    }

    @Test
    void a_row_that_was_not_reached_through_a_join_says_how() {
        assertThatThrownBy(() -> maths.joined(FILING.shelf))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Filing.shelf is not known: this Topic was not reached through Filing; load it with"
                        + " `.load(BOOK.topics)`");
        assertThatThrownBy(() -> ada.joined(FILING.shelf))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Filing.shelf is not known: no relationship reaches Author through Filing");
        assertThatThrownBy(() -> topics().get(0).joined(TOPIC.name))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Topic.name is an attribute of Topic itself; use `get`");
        assertThatThrownBy(() -> topics().get(0).joined(AUTHOR.name))
                .isInstanceOf(NotLoadedException.class)
                .hasMessage("Author.name is not known: no relationship reaches Topic through Author");
    }

    @Test
    void what_replaces_all_links_answers_with_those_that_it_made() {
        Row<Topic> poetry = rowan.run(TOPIC.create.set(TOPIC.name, "poetry"));
        List<Row<Topic>> now = rowan.run(BOOK.update
                        .of(notes)
                        .manage(
                                BOOK.topics,
                                APPEND_AND_REMOVE,
                                List.of(Link.to(poetry).with(FILING.shelf, "new"), maths)))
                .get(BOOK.topics);
        assertThat(now.get(0).joined(FILING.shelf)).isEqualTo("new");
        assertThat(now.get(0).joined(FILING.topicId)).isEqualTo(poetry.get(TOPIC.id));
        assertThatThrownBy(() -> now.get(1).joined(FILING.shelf)).isInstanceOf(NotLoadedException.class);
    }

    @Test
    void the_link_of_one_row_is_not_told_of_another() {
        List<Row<Topic>> given = topics();
        Row<Book> other = rowan.run(BOOK.create.set(BOOK.title, "Other"));
        List<Row<Topic>> now = rowan.run(BOOK.update.of(other).manage(BOOK.topics, APPEND_AND_REMOVE, given))
                .get(BOOK.topics);
        assertThat(shelves(now)).containsExactly("open", "open");
        List<Row<Topic>> again = rowan.run(BOOK.update.of(other).manage(BOOK.topics, APPEND_AND_REMOVE, given))
                .get(BOOK.topics);
        assertThatThrownBy(() -> again.get(0).joined(FILING.shelf)).isInstanceOf(NotLoadedException.class);
    }

    @Test
    void direct_control_answers_with_every_link() {
        List<Row<Topic>> now = rowan.run(BOOK.update
                        .of(notes)
                        .manage(
                                BOOK.topics,
                                DIRECT_CONTROL,
                                List.of(
                                        Map.of("name", "poetry", "shelf", "new"),
                                        Map.of("id", music.get(TOPIC.id), "shelf", "deep"),
                                        Map.of("id", maths.get(TOPIC.id), "name", "sums"))))
                .get(BOOK.topics);
        assertThat(shelves(now)).containsExactly("new", "deep", "top");
    }

    @Test
    void a_row_that_was_changed_does_not_know_any_more_how_it_was_reached() {
        Row<Topic> changed = rowan.run(TOPIC.update.of(topics().get(0)).set(TOPIC.name, "sums"));
        assertThatThrownBy(() -> changed.joined(FILING.shelf)).isInstanceOf(NotLoadedException.class);
        Row<Topic> same = rowan.run(TOPIC.update.of(topics().get(0)));
        assertThatThrownBy(() -> same.joined(FILING.shelf)).isInstanceOf(NotLoadedException.class);
    }

    @Test
    void the_join_rows_themselves_load_as_any() {
        Row<Book> book = rowan.one(BOOK.query()
                .load(BOOK.filings.with(q -> q.sort(FILING.shelf.asc()).load(FILING.topic))));
        assertThat(book.get(BOOK.filings))
                .extracting(row -> row.get(FILING.topic).get(TOPIC.name))
                .containsExactly("music", "maths");
        Row<Filing> filing = book.get(BOOK.filings).get(0);
        assertThatThrownBy(() -> filing.get(FILING.topic).joined(FILING.shelf)).isInstanceOf(NotLoadedException.class);
    }

    @Test
    void a_shape_mixes_both() {
        assertThat(rowan.one(BOOK.query()
                        .load(BOOK.topics.with(q -> q.sort(TOPIC.name.asc())))
                        .into(Shelves.class)))
                .isEqualTo(new Shelves("Notes", List.of(new Filed("maths", "top"), new Filed("music", "low"))));
    }
}
