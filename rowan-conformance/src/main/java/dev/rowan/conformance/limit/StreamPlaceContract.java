package dev.rowan.conformance.limit;

import static dev.rowan.conformance.limit.Watched.WATCHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Preview;
import dev.rowan.conformance.Opening;
import dev.rowan.problem.StoreException;
import dev.rowan.query.Query;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams inside previews, and beside them. */
public abstract class StreamPlaceContract implements Opening {
    private static final int ROWS = 1_200;
    private static final Query<Watched> BY_NAME = WATCHED.query().sort(WATCHED.name.asc());

    private final List<String> seen = new ArrayList<>();
    private Rowan rowan;

    @BeforeEach
    void openAStoreWithRows() {
        Watched.MEANWHILE.clear();
        rowan = open(Domain.of("Watch", WATCHED));
        rowan.runAll(IntStream.range(0, ROWS)
                .mapToObj(i -> create("m%04d".formatted(i)))
                .toList());
    }

    @AfterEach
    void closeTheStore() {
        Watched.MEANWHILE.clear();
        if (rowan != null) {
            rowan.close();
        }
    }

    private static Changeset<Watched> create(String name) {
        return WATCHED.create.set(WATCHED.name, name);
    }

    private void see() {
        try (Stream<Row<Watched>> stream = rowan.stream(BY_NAME)) {
            stream.forEach(row -> seen.add(row.get(WATCHED.name)));
        }
    }

    @Test
    void a_stream_in_a_preview_sees_what_is_previewed() {
        Watched.MEANWHILE.add(this::see);
        Preview<Watched> preview = rowan.preview(create("zoe"));
        assertThat(seen).hasSize(ROWS + 1).endsWith("zoe");
        assertThat(preview.statements()).hasSizeGreaterThan(1);
        assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS);
    }

    @Test
    void a_stream_that_is_left_open_ends_with_the_preview() {
        List<Iterator<Row<Watched>>> left = new ArrayList<>();
        Watched.MEANWHILE.add(() -> {
            left.add(rowan.stream(BY_NAME).iterator());
            left.get(0).next();
        });
        rowan.transaction(() -> {
            rowan.preview(create("zoe"));
            assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS);
        });
        assertThatThrownBy(() -> left.get(0).forEachRemaining(row -> {})).isInstanceOf(StoreException.class);
        assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS);
    }

    @Test
    void a_stream_goes_on_after_a_preview_within_its_transaction() {
        Watched.MEANWHILE.add(this::see);
        rowan.transaction(() -> {
            try (Stream<Row<Watched>> stream = rowan.stream(BY_NAME)) {
                Iterator<Row<Watched>> rows = stream.iterator();
                rows.next();
                rowan.preview(create("zoe"));
                int rest = 0;
                for (; rows.hasNext(); rest++) {
                    assertThat(rows.next().get(WATCHED.name)).isNotEqualTo("zoe");
                }
                assertThat(rest).isEqualTo(ROWS - 1);
            }
        });
        assertThat(seen).hasSize(ROWS + 1);
    }

    @Test
    void what_fails_within_a_stream_in_a_preview_leaves_the_transaction_as_it_was() {
        Watched.MEANWHILE.add(() -> rowan.stream(BY_NAME).forEach(row -> {
            throw new IllegalStateException("half-way");
        }));
        rowan.transaction(() -> {
            assertThatThrownBy(() -> rowan.preview(create("zoe"))).hasMessage("half-way");
            assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS);
            Watched.MEANWHILE.clear();
            rowan.run(create("zed"));
        });
        assertThat(rowan.count(BY_NAME)).isEqualTo(ROWS + 1);
    }
}
