package dev.rowan.query;

import static dev.rowan.query.Blog.Author.AUTHOR;
import static dev.rowan.query.Blog.Post.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.InvalidException;
import dev.rowan.query.Blog.Author;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static Query<Author> whole() {
        return AUTHOR.query()
                .filter(AUTHOR.name.startsWith("A").and(AUTHOR.posts.any(p -> p.title.eq("x"))))
                .sort(AUTHOR.posts.count().desc(), AUTHOR.name.asc())
                .load(AUTHOR.posts.with(q -> q.filter(POST.title.ne("y")).limit(3)))
                .limit(20)
                .offset(5);
    }

    @Test
    void queries_are_equal_when_they_say_the_same() {
        assertThat(whole()).isEqualTo(whole()).hasSameHashCodeAs(whole());
        assertThat(Set.of(whole())).contains(whole());
    }

    @Test
    void queries_differ_when_what_their_lambdas_return_differs() {
        assertThat(AUTHOR.query().filter(AUTHOR.posts.any(p -> p.title.eq("x"))))
                .isNotEqualTo(AUTHOR.query().filter(AUTHOR.posts.any(p -> p.title.eq("y"))))
                .isNotEqualTo(AUTHOR.query().filter(AUTHOR.posts.any()));
        assertThat(AUTHOR.query().load(AUTHOR.posts.with(q -> q.limit(1))))
                .isNotEqualTo(AUTHOR.query().load(AUTHOR.posts.with(q -> q.limit(2))))
                .isNotEqualTo(AUTHOR.query().load(AUTHOR.posts));
        assertThat(POST.query().filter(POST.author.text(a -> a.name).eq("x")))
                .isEqualTo(POST.query().filter(POST.author.text(a -> a.name).eq("x")))
                .isNotEqualTo(
                        POST.query().filter(POST.author.text(a -> a.secret).eq("x")));
    }

    @Test
    void a_query_prints_what_it_says() {
        assertThat(whole())
                .hasToString("Author filter (Author.name starts with \"A\" and Author.posts.any(Post.title eq \"x\"))"
                        + " sort Author.posts.count() desc, Author.name asc limit 20 offset 5"
                        + " load [Author.posts with (Post filter Post.title ne \"y\" limit 3)]");
    }

    @Test
    void a_sensitive_value_is_not_printed() {
        assertThat(AUTHOR.query().filter(AUTHOR.secret.eq("hush").or(AUTHOR.secret.in("a", "b"))))
                .asString()
                .doesNotContain("hush", "\"a\"")
                .contains("***");
    }

    @Test
    void methods_return_other_queries_and_leave_theirs_alone() {
        Query<Author> all = AUTHOR.query();
        Query<Author> some = all.limit(1);
        assertThat(all.most()).isNull();
        assertThat(some.most()).isEqualTo(1L);
    }

    @Test
    void a_relationship_that_is_named_twice_is_loaded_as_it_was_named_last() {
        Query<Author> query =
                AUTHOR.query().load(AUTHOR.posts.with(q -> q.limit(1))).load(AUTHOR.posts);
        assertThat(query.loads()).isEqualTo(List.of(AUTHOR.posts));
        Query<Author> atOnce = AUTHOR.query().load(AUTHOR.posts.with(q -> q.limit(1)), AUTHOR.posts);
        assertThat(atOnce).isEqualTo(query);
    }

    @Test
    void comparing_with_null_says_what_to_write_instead() {
        assertThatThrownBy(() -> AUTHOR.name.eq((String) null))
                .isInstanceOf(InvalidException.class)
                .hasMessage("name: eq null is never true; write isNull() or isNotNull() [invalid]");
        assertThatThrownBy(() -> AUTHOR.name.contains(null)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> AUTHOR.age.in(Arrays.asList(1, null))).isInstanceOf(InvalidException.class);
    }

    @Test
    void a_negative_limit_is_refused() {
        assertThatThrownBy(() -> AUTHOR.query().limit(-1))
                .isInstanceOf(InvalidException.class)
                .hasMessage("limit: must be 0 or more, but is -1 [invalid]");
    }

    @Test
    void a_key_without_a_value_is_refused() {
        assertThatThrownBy(() -> AUTHOR.key((Object) null))
                .isInstanceOf(InvalidException.class)
                .hasMessage("a key of Author must not hold null [required]");
    }
}
