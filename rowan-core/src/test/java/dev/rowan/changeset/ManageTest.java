package dev.rowan.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManageTest {
    @Test
    void the_constants_are_sets_of_four_answers() {
        assertThat(Manage.APPEND)
                .isEqualTo(new Manage(OnLookup.RELATE, OnNoMatch.ERROR, OnMatch.IGNORE, OnMissing.IGNORE));
        assertThat(Manage.APPEND_AND_REMOVE)
                .isEqualTo(new Manage(OnLookup.RELATE, OnNoMatch.ERROR, OnMatch.IGNORE, OnMissing.UNRELATE));
        assertThat(Manage.REMOVE)
                .isEqualTo(new Manage(OnLookup.IGNORE, OnNoMatch.ERROR, OnMatch.UNRELATE, OnMissing.IGNORE));
        assertThat(Manage.DIRECT_CONTROL)
                .isEqualTo(new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.UPDATE, OnMissing.DESTROY));
        assertThat(Manage.CREATE)
                .isEqualTo(new Manage(OnLookup.IGNORE, OnNoMatch.CREATE, OnMatch.IGNORE, OnMissing.IGNORE));
    }
}
