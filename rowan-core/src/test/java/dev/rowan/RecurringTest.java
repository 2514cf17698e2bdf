package dev.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.expression.form.Form;
import dev.rowan.intake.own.Asker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurringTest {
    private static final int MOST = 1_000;

    private final Recurring recurring = new Recurring();
    private final List<Integer> compiled = new ArrayList<>();

    private static Form form(int number) {
        return new Form().part("limit").part(number);
    }

    private Integer of(int number) {
        return recurring.of(form(number), Asker.NOBODY, (asker, lifting) -> {
            compiled.add(number);
            return number;
        });
    }

    @Test
    void a_form_is_compiled_once() {
        for (int i = 0; i < 10; i++) {
            assertThat(of(1)).isOne();
        }
        assertThat(compiled).containsExactly(1);
    }

    @Test
    void what_serves_one_request_alone_is_found_out_once() {
        for (int i = 0; i < 10; i++) {
            Integer none = recurring.of(form(1), Asker.NOBODY, (asker, lifting) -> {
                compiled.add(1);
                return (asker.actor() == null ? 1 : 2);
            });
            assertThat(none).isNull();
        }
        assertThat(compiled).containsExactly(1);
    }

    @Test
    void what_has_no_form_is_never_kept() {
        Form open = form(1);
        open.open();
        Integer none = recurring.of(open, Asker.NOBODY, (asker, lifting) -> 1);
        assertThat(none).isNull();
        assertThat(recurring.size()).isZero();
    }

    @Test
    void of_any_number_of_forms_the_latest_are_kept_and_those_that_come_often() {
        for (int i = 1; i <= 100_000; i++) {
            assertThat(of(i)).isEqualTo(i);
            assertThat(of(0)).isZero();
            assertThat(recurring.size()).isLessThanOrEqualTo(MOST);
        }
        assertThat(compiled).hasSize(100_001);
        assertThat(of(100_000)).isEqualTo(100_000);
        assertThat(compiled).hasSize(100_001);
    }
}
