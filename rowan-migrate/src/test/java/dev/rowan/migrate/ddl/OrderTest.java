package dev.rowan.migrate.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Fact A = Fact.table("a");
    private static final Fact B = Fact.table("b");

    @Test
    void what_needs_nothing_stays_where_it_is() {
        assertThat(ordered(statement("x", Set.of(), Set.of()), statement("y", Set.of(), Set.of())))
                .containsExactly("x", "y");
    }

    @Test
    void what_needs_a_fact_comes_after_what_makes_it() {
        assertThat(ordered(
                        statement("x", Set.of(), Set.of(A, B)),
                        statement("makes b", Set.of(B), Set.of(A)),
                        statement("y", Set.of(), Set.of()),
                        statement("makes a", Set.of(A), Set.of())))
                .containsExactly("y", "makes a", "makes b", "x");
    }

    @Test
    void a_fact_that_nobody_makes_holds_already() {
        assertThat(ordered(statement("x", Set.of(), Set.of(A)))).containsExactly("x");
    }

    @Test
    void statements_that_wait_for_each_other_are_told() {
        assertThatThrownBy(() -> ordered(statement("x", Set.of(A), Set.of(B)), statement("y", Set.of(B), Set.of(A))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("these wait for each other: [x, y]");
    }

    private static List<String> ordered(DdlStatement... statements) {
        return Order.byFacts(List.of(statements), Function.identity()).stream()
                .map(DdlStatement::words)
                .toList();
    }

    private static DdlStatement statement(String words, Set<Fact> provides, Set<Fact> requires) {
        return new DdlStatement(words, words, provides, requires);
    }
}
