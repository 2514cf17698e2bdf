package dev.rowan.query;

import static dev.rowan.query.Blog.Author.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Text;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Blog.Post;
import dev.rowan.resource.Domain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What casts and nulls smuggle past the compiler is told where it is said. */
class SpeechlessTest {
    private static final Domain BLOG = Domain.of("Blog", AUTHOR, Post.POST);

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what is tested
    void a_class_that_is_no_record_is_told() {
        for (Class<?> none : new Class<?>[] {String.class, Record.class, int[].class, Object.class}) {
            assertThatThrownBy(() -> AUTHOR.query().into((Class) none))
                    .isInstanceOf(InvalidException.class)
                    .hasMessage(
                            "into: " + none.getTypeName() + " is no record; declare one with a component for each value"
                                    + " that is wanted, such as `record Named(String name) {}`, and give its class [invalid]");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void a_load_without_a_query_is_told() {
        Query<Blog.Author> query = AUTHOR.query().load(AUTHOR.posts.with(q -> null));
        String told =
                "posts: is loaded with no query: the lambda of with(…) returned null; let it return the query that it"
                        + " is given, narrowed or not: with(q -> q.limit(3)) [invalid]";
        assertThatThrownBy(query::toString).isInstanceOf(InvalidException.class).hasMessage(told);
        try (Rowan rowan = Rowan.open(Memory.store(), BLOG)) {
            assertThatThrownBy(() -> rowan.list(query))
                    .isInstanceOf(InvalidException.class)
                    .hasMessage(told);
        }
        assertThatThrownBy(() -> AUTHOR.posts.with(null)).hasMessageStartingWith("with(null)");
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void a_lambda_over_related_rows_that_says_nothing_is_told() {
        String told =
                "a lambda over rows of Author.posts returned null; let it return what it says of its parameter, such"
                        + " as row -> row.id.isNotNull() [invalid]";
        for (Condition<Blog.Author> none : List.<Condition<Blog.Author>>of(
                AUTHOR.posts.any(p -> null),
                AUTHOR.posts.all(p -> null),
                AUTHOR.posts.where(p -> null).count().eq(1L),
                AUTHOR.posts.max(p -> (Text<Post>) null).eq("x"))) {
            try (Rowan rowan = Rowan.open(Memory.store(), BLOG)) {
                assertThatThrownBy(() -> rowan.list(AUTHOR.query().filter(none)))
                        .isInstanceOf(InvalidException.class)
                        .hasMessage(told);
            }
        }
    }

    @Test
    void a_limit_said_again_takes_the_place_of_the_first() {
        assertThat(AUTHOR.query().limit(1).offset(2).limit(3).offset(4))
                .isEqualTo(AUTHOR.query().limit(3).offset(4));
    }
}
