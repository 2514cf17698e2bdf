package dev.rowan.defect;

import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Member;
import dev.rowan.memory.Memory;
import dev.rowan.row.Row;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyChangeTest extends OnServer {
    @Test
    void a_key_that_rows_of_the_same_table_refer_to_is_in_use_on_every_store() {
        refused(rowan);
        try (Rowan memory = Rowan.open(Memory.store(), Club.all())) {
            refused(memory);
        }
    }

    private static void refused(Rowan handle) {
        Row<Member> mentor = handle.run(MEMBER.create.set(MEMBER.name, "Mentor"));
        handle.run(MEMBER.create.set(MEMBER.name, "Pupil").set(MEMBER.mentor, mentor));
        assertThatThrownBy(() -> handle.run(MEMBER.update.of(mentor).set(MEMBER.id, UUID.randomUUID())))
                .hasMessage("is still referred to by Member.mentorId [in_use]");
        assertThatThrownBy(() -> handle.run(MEMBER.update.of(mentor).set(MEMBER.mentorId, UUID.randomUUID())))
                .hasMessage("mentorId: names a row that does not exist [not_found]");
    }
}
