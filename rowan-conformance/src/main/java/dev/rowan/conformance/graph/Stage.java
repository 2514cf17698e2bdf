package dev.rowan.conformance.graph;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.expression.Field;
import dev.rowan.query.Selection;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store that is new and empty for each test. */
abstract class Stage implements Opening {
    Rowan rowan;

    abstract Domain domain();

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(domain());
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    /** One field of each row, in the order of the rows. */
    final <R, V> List<V> listed(Field<? super R, V> field, Selection<Row<R>> selection) {
        return fields(field, rowan.list(selection));
    }

    static <R, V> List<V> fields(Field<? super R, V> field, List<Row<R>> rows) {
        return rows.stream().map(row -> row.get(field)).toList();
    }

    /** A key that no row has. */
    static UUID nobody() {
        return UUID.fromString("00000000-0000-4000-8000-000000000000");
    }
}
