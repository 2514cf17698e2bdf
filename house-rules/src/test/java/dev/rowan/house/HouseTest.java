package dev.rowan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {
    @TempDir
    Path folder;

    @Test
    void the_root_is_the_nearest_folder_that_holds_the_bom() {
        new SmallHouse(folder).pom("examples/accounts");

        assertThat(House.rootAbove(folder.resolve("examples/accounts"))).isEqualTo(folder);
    }

    @Test
    void our_house_has_every_floor_and_reads_its_own_rules() {
        assertThat(House.ours().floors()).extracting(Floor::name).contains("rowan-model", "rowan-core", "house-rules");
        assertThat(House.ours().sources()).extracting(Source::name).contains("HouseTest.java");
    }

    @Test
    void a_floor_that_is_not_compiled_is_not_taken_for_a_clean_one() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a; class A {}")
                .built();

        assertThatThrownBy(house::classes).hasMessage("rowan-model is not compiled: run the build from the root");
    }

    @Test
    void findings_fail_together_in_the_order_of_their_places() {
        Finding first = new Finding("A.java:1", "rule", "a thing", "mend it");
        Finding second = new Finding("B.java:2", "rule", "a thing", "mend it");

        assertThatThrownBy(() -> Finding.none(List.of(second, first)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        2 against the house rules:
                        A.java:1: [rule] a thing; way out: mend it
                        B.java:2: [rule] a thing; way out: mend it""");
        Finding.none(List.of());
    }
}
