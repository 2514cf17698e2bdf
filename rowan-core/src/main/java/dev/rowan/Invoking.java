package dev.rowan;

import dev.rowan.action.Call;
import dev.rowan.action.Handle;
import dev.rowan.action.Invocation;
import dev.rowan.compile.Models;
import dev.rowan.expression.Argument;
import dev.rowan.intake.own.Asker;
import dev.rowan.intake.own.Calling;
import dev.rowan.intake.own.Taken;
import dev.rowan.resource.GenericSpec;
import dev.rowan.row.Row;
import dev.rowan.run.Transactions;
import dev.rowan.store.Isolation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The walk of a generic action: arguments, then its code in one transaction. */
final class Invoking {
    private final Calling calling;
    private final Transactions transactions;

    Invoking(Models models, Transactions transactions) {
        this.calling = new Calling(models);
        this.transactions = transactions;
    }

    <T> T run(Invocation<T> invocation, Asker asker, Handle handle) {
        Map<Argument<?>, @Nullable Object> arguments = calling.draft(invocation, asker);
        Function<? super Call, ? extends T> code = code(invocation);
        return transactions.transaction(
                Isolation.READ_COMMITTED, failure -> false, () -> code.apply(new Called(arguments, asker, handle)));
    }

    /** What an invocation returns is said by its action, which began it. */
    @SuppressWarnings("unchecked")
    private static <T> Function<? super Call, ? extends T> code(Invocation<T> invocation) {
        return ((GenericSpec<?, T>) invocation.action()).code().orElseThrow();
    }

    private record Called(Map<Argument<?>, @Nullable Object> arguments, Asker asker, Handle handle) implements Call {
        @Override
        public Optional<Row<?>> actor() {
            return Optional.ofNullable(asker.actor());
        }

        @Override
        public <V> V argument(Argument<V> argument) {
            return Taken.value(arguments, argument);
        }

        @Override
        public boolean isPreview() {
            return asker.preview();
        }
    }
}
