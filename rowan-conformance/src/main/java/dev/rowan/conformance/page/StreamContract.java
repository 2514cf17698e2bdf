package dev.rowan.conformance.page;

import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.club.Member;
import dev.rowan.problem.StoreException;
import dev.rowan.query.Query;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are read while they are used. */
public abstract class StreamContract extends WalkingContract {
    private static final int ROWS = 1_234;
    private static final Query<Member> BY_NAME = MEMBER.query().sort(MEMBER.name.asc());

    @BeforeEach
    void fillTheStore() {
        List<Changeset<Member>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(MEMBER.create.set(MEMBER.name, "m%04d".formatted(i)));
        }
        rowan.runAll(rows);
    }

    private <T> List<T> all(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }

    record Named(String name) {}

    @Test
    void a_stream_is_the_list() {
        assertThat(all(rowan.stream(BY_NAME))).isEqualTo(rowan.list(BY_NAME));
        assertThat(all(rowan.stream(BY_NAME.limit(700).offset(3))))
                .isEqualTo(rowan.list(BY_NAME.limit(700).offset(3)));
        assertThat(all(rowan.stream(BY_NAME.into(Named.class)))).isEqualTo(rowan.list(BY_NAME.into(Named.class)));
        assertThat(all(rowan.stream(BY_NAME.filter(MEMBER.name.eq("nobody"))))).isEmpty();
    }

    @Test
    void what_is_loaded_comes_along() {
        Query<Member> loaded = BY_NAME.load(MEMBER.teams, MEMBER.mentor);
        Row<Member> last = rowan.one(BY_NAME.offset(ROWS - 1));
        join(last, team("red"));
        assertThat(all(rowan.stream(loaded))).isEqualTo(rowan.list(loaded));
    }

    @Test
    void inside_a_transaction_a_stream_sees_what_was_written() {
        rowan.transaction(() -> {
            member("zoe");
            List<Row<Member>> rows = all(rowan.stream(BY_NAME.load(MEMBER.teams)));
            assertThat(rows).hasSize(ROWS + 1);
            try (Stream<Row<Member>> stream = rowan.stream(BY_NAME)) {
                Iterator<Row<Member>> some = stream.iterator();
                some.next();
                member("zed");
                assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS + 2);
                assertThat(some.hasNext()).isTrue();
            }
        });
    }

    @Test
    void a_stream_ends_with_its_transaction() {
        List<Iterator<Row<Member>>> kept = new ArrayList<>();
        rowan.transaction(() -> {
            kept.add(rowan.stream(BY_NAME).iterator());
            kept.get(0).next();
            kept.add(rowan.stream(BY_NAME).iterator());
        });
        assertThatThrownBy(() -> kept.get(0).forEachRemaining(row -> {})).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> kept.get(1).hasNext())
                .isInstanceOf(StoreException.class)
                .hasMessage("this stream belongs to a transaction that is over; read it inside");
        assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS);
    }

    @Test
    void no_stream_keeps_anything_however_it_ends() {
        for (int i = 0; i < 40; i++) {
            try (Stream<Row<Member>> stream = rowan.stream(BY_NAME)) {
                assertThat(stream.findFirst()).isPresent();
            }
            assertThat(rowan.stream(BY_NAME.limit(3)).count()).isEqualTo(3);
            assertThatThrownBy(() -> rowan.stream(BY_NAME).forEach(row -> {
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");
            rowan.stream(BY_NAME).close();
            assertThat(rowan.stream(BY_NAME).isParallel()).isFalse();
        }
        assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS);
    }

    @Test
    void many_streams_at_once_do_not_starve_each_other() {
        List<Iterator<Row<Member>>> open = new ArrayList<>();
        List<Stream<Row<Member>>> streams = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            streams.add(rowan.stream(BY_NAME.load(MEMBER.teams)));
            open.add(streams.get(i).iterator());
            open.get(i).next();
        }
        open.forEach(each -> {
            int rows = 1;
            for (; each.hasNext(); rows++) {
                each.next();
            }
            assertThat(rows).isEqualTo(ROWS);
        });
        streams.forEach(Stream::close);
    }
}
