package dev.rowan.conformance.door;

import static dev.rowan.conformance.door.Drawer.DRAWER;
import static dev.rowan.conformance.door.Paper.PAPER;
import static dev.rowan.conformance.door.Stamp.STAMP;
import static dev.rowan.conformance.door.Stamping.STAMPING;

import dev.rowan.Rowan;
import dev.rowan.conformance.Opening;
import dev.rowan.query.Query;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of this room share: an empty cabinet. */
public abstract class CabinetContract implements Opening {
    private static final Domain CABINET = Domain.of("Cabinet", DRAWER, PAPER, STAMP, STAMPING);

    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(CABINET);
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    final List<String> drawers(Query<Drawer> query) {
        return rowan.list(query).stream().map(row -> row.get(DRAWER.name)).toList();
    }

    final List<String> papers(Query<Paper> query) {
        return titles(rowan.list(query));
    }

    static List<String> titles(List<Row<Paper>> rows) {
        return rows.stream().map(row -> row.get(PAPER.title)).toList();
    }
}
