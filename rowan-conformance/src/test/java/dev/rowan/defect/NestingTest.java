package dev.rowan.defect;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.memory.Memory;
import dev.rowan.problem.InvalidException;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A program that nests expressions without end is told where it does it, not by the end of its stack. */
class NestingTest {
    private static <T> T nested(int times, T begin, UnaryOperator<T> step) {
        T made = begin;
        for (int i = 0; i < times; i++) {
            made = step.apply(made);
        }
        return made;
    }

    @Test
    void as_many_as_anybody_needs_are_read() {
        try (Rowan rowan = Rowan.open(Memory.store(), Club.all())) {
            rowan.run(SPECIMEN.create.set(SPECIMEN.number, 1).set(SPECIMEN.text, "a"));
            Expr<Specimen, Integer> sum = nested(200, (Expr<Specimen, Integer>) SPECIMEN.number, each -> each.plus(1));
            TextExpr<Specimen> text = nested(200, (TextExpr<Specimen>) SPECIMEN.text, each -> each.concat("b"));
            assertThat(rowan.count(SPECIMEN.query().filter(sum.eq(201).and(text.eq("a" + "b".repeat(200))))))
                    .isOne();
        }
    }

    @Test
    void a_sum_without_end_is_refused() {
        refused(() -> nested(201, (Expr<Specimen, Integer>) SPECIMEN.number, each -> each.plus(1)));
    }

    @Test
    void a_text_without_end_is_refused() {
        refused(() -> nested(201, (TextExpr<Specimen>) SPECIMEN.text, each -> each.concat("b")));
        refused(() -> nested(201, (TextExpr<Specimen>) SPECIMEN.text, each -> SPECIMEN.text.concat(each)));
        refused(() -> nested(201, (TextExpr<Specimen>) SPECIMEN.text, TextExpr::lower));
    }

    /** Related rows may be shared by many ways, and a chain of them may be longer than a thread's stack. */
    @Test
    void the_hash_of_a_row_does_not_walk_to_related_rows() {
        try (Rowan rowan = Rowan.open(Memory.store(), Club.all())) {
            Row<Member> old = rowan.run(MEMBER.create.set(MEMBER.name, "Old"));
            rowan.run(MEMBER.create.set(MEMBER.name, "New").set(MEMBER.mentor, old));
            Query<Member> young = MEMBER.query().filter(MEMBER.name.eq("New"));
            Row<Member> loaded = rowan.one(young.load(MEMBER.mentor.recursive()));
            assertThat(loaded).isNotEqualTo(rowan.one(young)).hasSameHashCodeAs(rowan.one(young));
            assertThat(loaded).isEqualTo(rowan.one(young.load(MEMBER.mentor.recursive())));
        }
    }

    private static void refused(Runnable nesting) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(nesting::run)
                .withMessageStartingWith("expressions can be nested at most 200 deep; ");
    }
}
