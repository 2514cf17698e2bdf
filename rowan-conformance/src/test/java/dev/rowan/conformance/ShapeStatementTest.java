package dev.rowan.conformance;

import static dev.rowan.conformance.harbour.Captain.CAPTAIN;
import static dev.rowan.conformance.harbour.Ship.SHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.harbour.Harbour;
import dev.rowan.embedded.StatementLog;
import dev.rowan.query.Of;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What records read, in the server's own words. */
class ShapeStatementTest {
    private final Rowan rowan = Databases.LOGGED.open(Harbour.HARBOUR);
    private final StatementLog log = Databases.LOGGED.server().statements();

    record Summary(
            String name,
            long voyageCount,
            Long tons,
            @Of("captain.name") String captain) {}

    record Fleet(List<Part> ships) {}

    record Part(String shout) {}

    @AfterEach
    void close() {
        rowan.close();
    }

    @Test
    void nothing_is_read_that_the_record_does_not_name() {
        List<String> statements = log.during(() -> rowan.list(SHIP.query().into(Summary.class)));
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0))
                .contains("\"name\"", "\"tons\"")
                .doesNotContain("\"nick\"", "\"knots\"", "\"cargo\"", "\"licence\"", "\"freight\"");
    }

    @Test
    void of_computed_fields_only_what_is_asked_for_is_worked_out() {
        List<String> statements = log.during(() -> rowan.list(SHIP.query().load(SHIP.label)));
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0)).contains("\"nick\"").doesNotContain("voyages", "moorings");
    }

    @Test
    void what_code_needs_is_read_with_its_level() {
        rowan.run(SHIP.create
                .set(SHIP.name, "Ada")
                .set(SHIP.captain, rowan.run(CAPTAIN.create.set(CAPTAIN.name, "Nemo"))));
        List<String> statements = log.during(() -> rowan.list(CAPTAIN.query().into(Fleet.class)));
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1)).contains("\"name\"", "count(*)").doesNotContain("\"nick\"", "\"knots\"");
    }

    @Test
    void aggregates_of_one_relationship_are_worked_out_together() {
        List<String> statements =
                log.during(() -> rowan.list(SHIP.query().load(SHIP.voyageCount, SHIP.tons, SHIP.lastSailed)));
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).split("\"voyages\"", -1)).hasSize(2);
    }
}
