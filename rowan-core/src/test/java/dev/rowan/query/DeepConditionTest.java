package dev.rowan.query;

import static dev.rowan.query.Blog.Author.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.expression.Condition;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Blog.Author;
import dev.rowan.resource.Domain;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DeepConditionTest {
    private static final int MANY = 10_000;
    private final Rowan rowan = Rowan.open(Memory.store(), Domain.of("Blog", AUTHOR, Blog.Post.POST));

    @AfterEach
    void close() {
        rowan.close();
    }

    private long counted(Condition<Author> condition) {
        Query<Author> query = AUTHOR.query().filter(condition);
        assertThat(query.toString()).isNotEmpty();
        assertThat(query.hashCode()).isEqualTo(query.hashCode());
        return Assertions.assertTimeout(Duration.ofSeconds(20), () -> rowan.count(query));
    }

    @Test
    void ten_thousand_conditions_can_be_joined_one_by_one() {
        rowan.run(AUTHOR.create.set(AUTHOR.name, "Ada"));
        Condition<Author> all = AUTHOR.name.eq("Ada");
        Condition<Author> one = AUTHOR.name.eq("none");
        for (int i = 0; i < MANY; i++) {
            all = i % 2 == 0
                    ? all.and(AUTHOR.name.ne("x" + i))
                    : AUTHOR.name.ne("y" + i).and(all);
            one = one.or(AUTHOR.name.eq("Ada"));
        }
        assertThat(counted(all)).isEqualTo(1);
        assertThat(counted(one)).isEqualTo(1);
    }

    @Test
    void twice_the_opposite_is_the_condition_itself() {
        Condition<Author> condition = AUTHOR.name.eq("Ada");
        assertThat(condition.not().not()).isEqualTo(condition);
        for (int i = 0; i < MANY; i++) {
            condition = condition.not();
        }
        assertThat(counted(condition)).isZero();
    }

    @Test
    void groups_that_a_program_nests_without_end_are_refused_where_it_does_it() {
        assertThatThrownBy(() -> nested(MANY))
                .isInstanceOf(InvalidException.class)
                .hasMessage(
                        "conditions can be nested at most 200 deep; any number of them can be joined by and() alone, or by"
                                + " or() alone [invalid]");
        assertThat(counted(nested(199))).isZero();
    }

    private static Condition<Author> nested(int depth) {
        Condition<Author> condition = AUTHOR.name.eq("Ada").and(AUTHOR.age.eq(1));
        for (int i = 1; i < depth; i++) {
            Condition<Author> more = AUTHOR.age.gt(i);
            condition = i % 3 == 0 ? condition.or(more) : i % 3 == 1 ? condition.not() : condition.and(more);
        }
        return condition;
    }
}
