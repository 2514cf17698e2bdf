package dev.rowan.defect;

import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.InvoiceLine.INVOICE_LINE;
import static dev.rowan.conformance.office.LineOption.LINE_OPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Retry;
import dev.rowan.Rowan;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.InvoiceLine;
import dev.rowan.conformance.office.Office;
import dev.rowan.memory.Memory;
import dev.rowan.problem.StoreException;
import dev.rowan.row.Row;
import dev.rowan.store.Capability;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL now and then lets a child slip in beside the lock on its parent: after the look, before the parent goes. */
class LateChildTest {
    private final Meddled store = new Meddled(Memory.store());
    private final Rowan rowan = Rowan.open(store, Office.OFFICE);
    private Row<Invoice> invoice;

    @BeforeEach
    void open() {
        invoice = rowan.run(
                INVOICE.create.set(INVOICE.number, "A").input(Map.of("withLines", List.of(Map.of("text", "tea")))));
        Row<InvoiceLine> tea = rowan.list(INVOICE_LINE.query()).get(0);
        store.meanwhile =
                () -> rowan.run(LINE_OPTION.create.set(LINE_OPTION.name, "late").set(LINE_OPTION.line, tea));
    }

    @Test
    void a_parent_that_got_a_child_while_it_went_is_lost_to_another_transaction() {
        assertThatThrownBy(() -> rowan.run(INVOICE.destroy.of(invoice)))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        lost -> assertThat(lost.retryable()).isTrue())
                .hasMessage("the InvoiceLine at 'lines' was related to by somebody else while it was being destroyed;"
                        + " run the whole transaction again");
        assertThat(rowan.count(INVOICE_LINE.query())).isOne();
    }

    @Test
    void the_next_try_takes_the_child_along() {
        rowan.transaction(Retry.times(1), () -> rowan.run(INVOICE.destroy.of(invoice)));
        assertThat(rowan.count(INVOICE_LINE.query())).isZero();
        assertThat(rowan.count(LINE_OPTION.query())).isZero();
    }

    /** Does something else, once, before a line goes. */
    private static final class Meddled implements Store {
        private final Store inner;
        private Runnable meanwhile = () -> {};

        Meddled(Store inner) {
            this.inner = inner;
        }

        private void before(WriteStep step) {
            if (step instanceof WriteStep.Delete delete
                    && delete.resource().name().equals("InvoiceLine")) {
                Runnable now = meanwhile;
                meanwhile = () -> {};
                now.run();
            }
        }

        @Override
        public Set<Capability> lacks() {
            return inner.lacks();
        }

        @Override
        public <T> T alone(Function<Session, T> work) {
            return inner.alone(work);
        }

        @Override
        public <T> T transaction(Transaction options, Function<Session, T> work) {
            return inner.transaction(options, session -> work.apply(new Between(session)));
        }

        @Override
        public void close() {
            inner.close();
        }

        private final class Between implements Session {
            private final Session session;

            Between(Session session) {
                this.session = session;
            }

            @Override
            public Tuples read(ReadPlan plan) {
                return session.read(plan);
            }

            @Override
            public Written write(WriteStep step) {
                before(step);
                return session.write(step);
            }

            @Override
            public <T> T savepoint(Supplier<T> work) {
                return session.savepoint(work);
            }
        }
    }
}
