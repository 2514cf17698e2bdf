package dev.rowan.conformance.expression;

import static dev.rowan.conformance.club.Specimen.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.Opening;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Specimen;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of expressions share: a store with one specimen, and what is said of it. */
public abstract class ExpressingContract implements Opening {
    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Club.all());
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    /**
     * The store under test, for what its own tests do beside the contract.
     *
     * @return the front door
     */
    protected final Rowan front() {
        return rowan;
    }

    /** The only specimen from now on; what is not set is null. */
    final void given(UnaryOperator<Changeset<Specimen>> values) {
        rowan.destroyAll(SPECIMEN.query());
        rowan.run(values.apply(SPECIMEN.create.set(SPECIMEN.number, 1)));
    }

    final <V> void says(Expr<? super Specimen, V> expression, V value) {
        assertThat(keeps(expression.is(value))).as(expression + " is " + value).isTrue();
    }

    final void saysNothing(Expr<? super Specimen, ?> expression) {
        assertThat(keeps(expression.isNull())).as(expression + " is null").isTrue();
    }

    final void isTrue(Condition<? super Specimen> condition) {
        says(condition, true);
    }

    final void isFalse(Condition<? super Specimen> condition) {
        says(condition, false);
    }

    final void isRefused(Expr<? super Specimen, ?> expression) {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> keeps(expression.isNull()));
        assertThat(refused).as(expression + " is refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(StoreReason.UNFIT);
    }

    final boolean keeps(Condition<? super Specimen> condition) {
        return rowan.exists(SPECIMEN.query().filter(condition));
    }
}
