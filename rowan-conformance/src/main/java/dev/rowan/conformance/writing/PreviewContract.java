package dev.rowan.conformance.writing;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.library.Author.AUTHOR;
import static dev.rowan.conformance.library.Book.BOOK;
import static dev.rowan.conformance.library.Filing.FILING;
import static dev.rowan.conformance.library.Review.REVIEW;
import static dev.rowan.conformance.library.Topic.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.changeset.Became;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.FieldChange;
import dev.rowan.changeset.Preview;
import dev.rowan.changeset.RowChange;
import dev.rowan.conformance.library.Author;
import dev.rowan.conformance.library.Book;
import dev.rowan.conformance.library.Filing;
import dev.rowan.conformance.library.Library;
import dev.rowan.conformance.library.Review;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.NotFoundException;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A dry run tells what a write would do, and keeps nothing of it. */
public abstract class PreviewContract extends LibraryContract {
    private static List<String> told(Preview<?> preview) {
        return preview.problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static List<String> names(Preview<?> preview) {
        return preview.changes().stream()
                .map(change -> change.became() + " " + change.resource())
                .toList();
    }

    private Changeset<Author> taken() {
        return AUTHOR.create.set(AUTHOR.name, "Ada");
    }

    @Test
    void a_create_tells_the_new_row_and_keeps_nothing() {
        Preview<Author> preview = rowan.preview(AUTHOR.create.set(AUTHOR.name, "Bob"));
        RowChange<Author> bob = preview.changes(AUTHOR).get(0);
        assertThat(names(preview)).containsExactly("CREATED Author");
        assertThat(bob.before()).isNull();
        assertThat(bob.after()).isEqualTo(preview.row());
        assertThat(preview.outcome().became()).isEqualTo(Became.CREATED);
        assertThat(rowan.count(AUTHOR.query())).isEqualTo(1);
    }

    @Test
    void an_update_tells_the_row_before_and_after() {
        Preview<Author> preview = rowan.preview(AUTHOR.update.of(ada).set(AUTHOR.name, "Ada L."));
        RowChange<Author> change = preview.changes(AUTHOR).get(0);
        assertThat(change.key()).isEqualTo(ada.key());
        assertThat(change.before()).isEqualTo(ada);
        assertThat(change.after()).isEqualTo(preview.row());
        assertThat(change.fields()).containsExactly(new FieldChange("name", "Ada", "Ada L.", false));
        assertThat(rowan.get(ada.key())).isEqualTo(ada);
    }

    @Test
    void an_update_that_changes_nothing_tells_nothing() {
        Preview<Author> preview = rowan.preview(AUTHOR.update.of(ada).set(AUTHOR.name, "Ada"));
        assertThat(preview.isRefused()).isFalse();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview).hasToString("would change nothing");
    }

    @Test
    void a_destroy_tells_what_the_database_takes_along() {
        file(maths, "top");
        Preview<Author> preview = rowan.preview(AUTHOR.destroy.of(ada));
        assertThat(names(preview))
                .containsExactlyInAnyOrder("DESTROYED Author", "DESTROYED Book", "DESTROYED Filing", "UPDATED Review");
        RowChange<Review> left = preview.changes(REVIEW).get(0);
        assertThat(left.fields()).containsExactly(new FieldChange("bookId", notes.get(BOOK.id), null, false));
        assertThat(preview.changes(BOOK).get(0).before()).isEqualTo(notes);
        assertThat(preview.changes(BOOK).get(0).after()).isNull();
        assertThat(rowan.count(FILING.query())).isEqualTo(1);
        assertThat(rowan.get(review.key())).isEqualTo(review);
    }

    @Test
    void links_that_come_and_go_are_told_with_what_they_carry() {
        file(maths, "top");
        Preview<Book> preview =
                rowan.preview(BOOK.update.of(notes).manage(BOOK.topics, APPEND_AND_REMOVE, List.of(music)));
        assertThat(names(preview)).containsExactlyInAnyOrder("DESTROYED Filing", "CREATED Filing");
        RowChange<Filing> gone = only(preview.changes(FILING), Became.DESTROYED);
        RowChange<Filing> fresh = only(preview.changes(FILING), Became.CREATED);
        assertThat(gone.findField("shelf").orElseThrow().before()).isEqualTo("top");
        assertThat(fresh.findField("shelf").orElseThrow().after()).isEqualTo("open");
        assertThat(rowan.one(FILING.query()).get(FILING.shelf)).isEqualTo("top");
    }

    private static RowChange<Filing> only(List<RowChange<Filing>> changes, Became became) {
        return changes.stream()
                .filter(change -> change.became() == became)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_related_already_is_no_change() {
        file(maths, "top");
        assertThat(rowan.preview(BOOK.update.of(notes).manage(BOOK.topics, APPEND, List.of(maths)))
                        .changes())
                .isEmpty();
    }

    @Test
    void children_that_change_their_parent_are_told() {
        Row<Author> bob = rowan.run(AUTHOR.create.set(AUTHOR.name, "Bob"));
        Preview<Author> preview = rowan.preview(AUTHOR.update.of(bob).manage(AUTHOR.books, APPEND, List.of(notes)));
        assertThat(preview.changes(BOOK).get(0).fields())
                .containsExactly(new FieldChange("authorId", ada.get(AUTHOR.id), bob.get(AUTHOR.id), false));
    }

    @Test
    void nested_rows_are_told_one_by_one() {
        Preview<Author> preview = rowan.preview(AUTHOR.update
                .of(ada)
                .manage(
                        AUTHOR.books,
                        DIRECT_CONTROL,
                        List.of(
                                Map.of("title", "First"),
                                Map.of("id", notes.get(BOOK.id), "title", "Notes on notes"))));
        assertThat(names(preview)).containsExactlyInAnyOrder("CREATED Book", "UPDATED Book");
        assertThat(listOfTitles()).containsExactly("Notes");
    }

    private List<String> listOfTitles() {
        return rowan.list(BOOK.query()).stream().map(row -> row.get(BOOK.title)).toList();
    }

    @Test
    void an_upsert_tells_the_row_that_was_there() {
        Preview<Author> preview =
                rowan.preview(AUTHOR.register.set(AUTHOR.name, "Ada").set(AUTHOR.secret, "bees"));
        assertThat(preview.outcome().became()).isEqualTo(Became.UPDATED);
        assertThat(preview.changes(AUTHOR).get(0).fields())
                .containsExactly(new FieldChange("secret", "birds", "bees", true));
    }

    @Test
    void input_that_is_refused_is_told_as_problems_and_nothing_else() {
        Preview<Author> preview = rowan.preview(AUTHOR.create.input(Map.of("nmae", "Bob")));
        assertThat(told(preview)).containsExactlyInAnyOrder("nmae unknown_name", "name required");
        assertThat(preview.isRefused()).isTrue();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.outcomes()).isEmpty();
        assertThat(preview.statements()).isEmpty();
        assertThatThrownBy(preview::row).isInstanceOf(InvalidException.class).hasMessageContaining("is required");
    }

    @Test
    void what_the_data_refuses_is_told_as_problems_and_nothing_else() {
        Preview<Author> preview = rowan.preview(taken());
        assertThat(told(preview)).containsExactly("name taken");
        assertThat(preview.changes()).isEmpty();
        assertThat(preview).hasToString("would be refused:\n! name: is already taken by another Author [taken]");
    }

    @Test
    void what_is_refused_further_down_is_told_at_its_path() {
        Preview<Author> preview = rowan.preview(AUTHOR.update
                .of(ada)
                .manage(AUTHOR.books, DIRECT_CONTROL, List.of(Map.of("title", "x"), Map.of("title", "y".repeat(41)))));
        assertThat(told(preview)).containsExactly("books[1].title too_long");
    }

    @Test
    void a_row_that_is_gone_is_a_problem() {
        rowan.run(REVIEW.destroy.of(review));
        assertThat(told(rowan.preview(REVIEW.update.of(review).set(REVIEW.text, "x"))))
                .containsExactly(" not_found");
        assertThat(told(rowan.preview(REVIEW.destroy.of(review)))).containsExactly(" not_found");
    }

    @Test
    void a_refused_preview_does_not_doom_the_transaction_around_it() {
        rowan.transaction(() -> {
            Row<Author> bob = rowan.run(AUTHOR.create.set(AUTHOR.name, "Bob"));
            assertThat(told(rowan.preview(AUTHOR.create.set(AUTHOR.name, "Bob"))))
                    .containsExactly("name taken");
            assertThat(names(rowan.preview(AUTHOR.destroy.of(bob)))).containsExactly("DESTROYED Author");
            rowan.run(AUTHOR.update.of(bob).set(AUTHOR.name, "Rob"));
        });
        assertThat(rowan.list(AUTHOR.query().sort(AUTHOR.name.asc())).stream().map(row -> row.get(AUTHOR.name)))
                .containsExactly("Ada", "Rob");
    }

    @Test
    void hooks_run_but_those_that_wait_for_the_end() {
        Preview<Author> preview = rowan.preview(AUTHOR.announce.set(AUTHOR.name, "Bob"));
        assertThat(Library.TOLD).containsExactly("before true", "topic true", "after Bob true");
        assertThat(names(preview)).containsExactly("CREATED Topic", "CREATED Author");
        assertThat(rowan.count(TOPIC.query())).isEqualTo(2);
    }

    @Test
    void hooks_that_wait_for_the_end_of_the_outer_transaction_hear_nothing_of_a_preview() {
        rowan.transaction(() -> {
            rowan.preview(AUTHOR.announce.set(AUTHOR.name, "Bob"));
            rowan.preview(AUTHOR.announce.set(AUTHOR.name, "Ada"));
        });
        assertThat(Library.TOLD)
                .containsExactly("before true", "topic true", "after Bob true", "before true", "topic true");
    }

    @Test
    void hooks_run_in_earnest_after_a_preview() {
        rowan.preview(AUTHOR.announce.set(AUTHOR.name, "Bob"));
        Library.TOLD.clear();
        rowan.run(AUTHOR.announce.set(AUTHOR.name, "Bob"));
        assertThat(Library.TOLD)
                .containsExactly("before false", "topic false", "after Bob false", "topic committed", "committed");
    }

    @Test
    void a_hook_that_throws_is_heard() {
        assertThatThrownBy(() -> rowan.transaction(() -> rowan.preview(AUTHOR.stumble.set(AUTHOR.name, "Bob"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stumbled");
    }

    @Test
    void many_changesets_are_previewed_together() {
        List<Changeset<Author>> both =
                List.of(AUTHOR.create.set(AUTHOR.name, "Bob"), AUTHOR.create.set(AUTHOR.name, "Cid"));
        Preview<Author> preview = rowan.preview(both);
        assertThat(names(preview)).containsExactly("CREATED Author", "CREATED Author");
        assertThat(preview.outcomes()).hasSize(2);
        assertThatThrownBy(preview::outcome).isInstanceOf(IllegalStateException.class);
        assertThat(rowan.count(AUTHOR.query())).isEqualTo(1);
    }

    @Test
    void of_many_each_problem_is_at_its_index() {
        assertThat(told(rowan.preview(List.of(AUTHOR.create.set(AUTHOR.name, "Bob"), taken()))))
                .containsExactly("[1].name taken");
        assertThat(rowan.preview(List.<Changeset<Author>>of()).changes()).isEmpty();
    }

    @Test
    void many_are_of_one_action() {
        assertThatThrownBy(() -> rowan.preview(List.of(taken(), AUTHOR.destroy.of(ada))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statements_are_told_without_values() {
        Preview<Author> preview = rowan.preview(AUTHOR.update.of(ada).set(AUTHOR.name, "Grace"));
        assertThat(preview.statements()).hasSize(1);
        assertThat(preview.statements().get(0))
                .doesNotContain("Grace")
                .doesNotContain(ada.get(AUTHOR.id).toString());
    }

    @Test
    void as_text_it_is_a_difference_without_sensitive_values() {
        UUID id = ada.get(AUTHOR.id);
        assertThat(rowan.preview(AUTHOR.update
                        .of(ada)
                        .set(AUTHOR.name, "Ada L.")
                        .set(AUTHOR.secret, "bees")
                        .manage(AUTHOR.books, DIRECT_CONTROL, List.of())))
                .hasToString("""
                        would change:
                        ~ Author[%s] name "Ada" -> "Ada L.", secret *** -> ***
                        - Book[%s] id %2$s, title "Notes", authorId %1$s
                        ~ Review[%s] bookId %2$s -> null""".formatted(id, notes.get(BOOK.id), review.get(REVIEW.id)));
    }

    @Test
    void a_gone_row_that_a_hook_misses_is_a_problem_of_the_preview() {
        assertThat(told(rowan.preview(AUTHOR.miss.set(AUTHOR.name, "Bob")))).containsExactly(" not_found");
        assertThatThrownBy(() -> rowan.run(AUTHOR.miss.set(AUTHOR.name, "Bob"))).isInstanceOf(NotFoundException.class);
    }
}
