package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import dev.rowan.type.Scalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The moment of the request, or some time before it. The calendar is that of UTC. */
record Moment(long amount, ChronoUnit unit) implements Expr<Object, Instant> {
    @Override
    public Term resolve(Resolver resolver) {
        return new Term.Constant(before(resolver.moment()), Scalar.INSTANT, false);
    }

    private Object before(Instant now) {
        try {
            Instant moment = now.atOffset(ZoneOffset.UTC).minus(amount, unit).toInstant();
            if (Scalar.INSTANT.cast(moment) instanceof Cast.Done done) {
                return done.value();
            }
        } catch (DateTimeException | ArithmeticException tooLong) {
            // told below
        }
        String message = this + " is further away than any store can keep";
        throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
    }

    @Override
    public String toString() {
        return amount == 0 ? "now()" : "ago(" + amount + " " + unit.name().toLowerCase(Locale.ROOT) + ")";
    }
}
