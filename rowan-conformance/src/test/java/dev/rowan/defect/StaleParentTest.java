package dev.rowan.defect;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.conformance.office.Invoice.INVOICE;
import static dev.rowan.conformance.office.Tag.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rowan.Rowan;
import dev.rowan.conformance.office.Invoice;
import dev.rowan.conformance.office.Office;
import dev.rowan.conformance.office.Tag;
import dev.rowan.memory.Memory;
import dev.rowan.problem.StaleException;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A version is asked for, too, where nothing of the row itself is written. */
class StaleParentTest {
    @Test
    void who_manages_the_relationships_of_a_stale_row_is_told() {
        try (Rowan rowan = Rowan.open(Memory.store(), Office.OFFICE)) {
            Row<Invoice> read = rowan.run(INVOICE.create.set(INVOICE.number, "1"));
            Row<Tag> tag = rowan.run(TAG.create.set(TAG.name, "late"));
            rowan.run(INVOICE.update.of(read).set(INVOICE.number, "2"));
            assertThatExceptionOfType(StaleException.class)
                    .isThrownBy(() -> rowan.run(INVOICE.amend.of(read).manage(INVOICE.tags, APPEND, List.of(tag))));
            Row<Invoice> fresh = rowan.get(read.key());
            rowan.run(INVOICE.amend.of(fresh).manage(INVOICE.tags, APPEND, List.of(tag)));
            assertThat(rowan.exists(INVOICE.query().filter(INVOICE.tags.any(each -> each.name.eq("late")))))
                    .isTrue();
        }
    }
}
