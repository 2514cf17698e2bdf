package dev.rowan.defect;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.memory.Memory;
import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.query.Selection;
import dev.rowan.store.Capability;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void whatever_is_compared_with_a_secret_is_kept_out_of_the_log() {
        assertThat(statement(NOTE.query()
                                .filter(NOTE.member
                                        .text(m -> m.secret)
                                        .in("one", "two")
                                        .or(NOTE.member.text(m -> m.secret).eq("three"))
                                        .or(NOTE.member
                                                .text(m -> m.name.concat(m.secret))
                                                .endsWith("four"))
                                        .or(NOTE.member.at(m -> m.secret).ne("five"))))
                        .binds())
                .isNotEmpty()
                .allMatch(Bind::sensitive);
    }

    @Test
    void a_descending_order_of_what_is_never_null_can_be_read_from_a_plain_index() {
        assertThat(statement(MEMBER.query().sort(MEMBER.name.desc(), MEMBER.age.desc()))
                        .text())
                .endsWith("order by t0.\"name\" collate \"C\" desc, t0.\"age\" desc nulls last, t0.\"id\"");
    }

    @Test
    void one_row_is_looked_for_without_an_order_that_nobody_asked_for() {
        Listening store = new Listening();
        Rowan.open(store, Club.all()).find(MEMBER.query().filter(MEMBER.age.eq(7)));
        assertThat(ReadSql.of(store.plans.get(0)).text()).endsWith("where (t0.\"age\" = ?) limit ?");
    }

    private static Statement statement(Selection<?> selection) {
        Listening store = new Listening();
        Rowan.open(store, Club.all()).list(selection);
        return ReadSql.of(store.plans.get(0));
    }

    /** Keeps the plans that reach it. */
    private static final class Listening implements Store {
        final List<ReadPlan> plans = new ArrayList<>();
        private final Memory memory = Memory.store();

        @Override
        public Set<Capability> lacks() {
            return memory.lacks();
        }

        @Override
        public <T> T alone(Function<Session, T> work) {
            return memory.alone(session -> work.apply(new Heard(session, plans)));
        }

        @Override
        public <T> T transaction(Transaction options, Function<Session, T> work) {
            return memory.transaction(options, session -> work.apply(new Heard(session, plans)));
        }

        @Override
        public void close() {
            memory.close();
        }
    }

    private record Heard(Session session, List<ReadPlan> plans) implements Session {
        @Override
        public Tuples read(ReadPlan plan) {
            plans.add(plan);
            return session.read(plan);
        }

        @Override
        public Written write(WriteStep step) {
            return session.write(step);
        }

        @Override
        public <T> T savepoint(Supplier<T> work) {
            return session.savepoint(work);
        }
    }
}
