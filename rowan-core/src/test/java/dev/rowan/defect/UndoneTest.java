package dev.rowan.defect;

import static dev.rowan.defect.Village.House.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.memory.Memory;
import dev.rowan.problem.StoreException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UndoneTest {
    private final Rowan rowan = Rowan.open(Memory.store(), Village.all());

    @Test
    void a_checked_exception_that_no_signature_tells_rolls_back_too() {
        assertThatThrownBy(() -> rowan.transaction(this::failing)).isInstanceOf(IOException.class);
        assertThat(rowan.count(HOUSE.query())).isZero();
    }

    @Test
    void a_checked_exception_of_nested_work_dooms_the_whole() {
        assertThatThrownBy(() -> rowan.transaction(() -> {
                    assertThatThrownBy(() -> rowan.transaction(this::failing)).isInstanceOf(IOException.class);
                }))
                .isInstanceOf(StoreException.class);
        assertThat(rowan.count(HOUSE.query())).isZero();
    }

    private void failing() {
        rowan.run(HOUSE.create.set(HOUSE.street, "Main Street"));
        throw Sneaky.<RuntimeException>sneak(new IOException("disk full"));
    }
}
