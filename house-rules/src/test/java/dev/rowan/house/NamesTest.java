package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @TempDir
    Path folder;

    @Test
    void no_type_has_a_name_that_says_nothing() {
        Finding.none(Names.empty(House.ours()));
    }

    @Test
    void no_value_has_getters() {
        Finding.none(Names.getters(House.ours()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"StringUtils", "AbstractStore", "UserInfo", "SQLContext", "Data", "RowImplTest", "Base64x"})
    void a_word_that_says_nothing_is_found(String name) {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a;\nclass %s {}".formatted(name))
                .built();

        boolean wholeWord = !name.equals("Base64x");
        assertThat(Names.empty(house)).hasSize(wholeWord ? 1 : 0);
    }

    @Test
    void a_longer_word_is_another_word() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a; record Database(int implicit) { enum Baseline { INFO } }")
                .built();

        assertThat(Names.empty(house)).isEmpty();
    }

    @Test
    void a_nested_type_of_a_test_is_found_too() {
        House house = new SmallHouse(folder)
                .test("rowan-model", "package dev.rowan.a;\nclass RowTest {\n    record RowData() {}\n}")
                .built();

        assertThat(lines(Names.empty(house)))
                .containsExactly("rowan-model/src/test/java/dev/rowan/a/RowTest.java:3: [names]"
                        + " 'Data' in RowData says nothing; way out: name it by what it is or does in the trade");
    }

    @Test
    void a_getter_is_found() {
        House house = new SmallHouse(folder)
                .main(
                        "rowan-model",
                        "package dev.rowan.a;\npublic class Row {\n    public int getSize() { return 1; }\n}")
                .main("rowan-model", "package dev.rowan.a;\ninterface Sized {\n    int getSize();\n}")
                .built();

        assertThat(lines(Names.getters(house)))
                .containsExactlyInAnyOrder(
                        "rowan-model/src/main/java/dev/rowan/a/Row.java:3: [names] Row.getSize() is a getter;"
                                + " way out: name it by its noun, without 'get'",
                        "rowan-model/src/main/java/dev/rowan/a/Sized.java:3: [names] Sized.getSize() is a getter;"
                                + " way out: name it by its noun, without 'get'");
    }

    @Test
    void an_override_a_look_up_and_a_hidden_method_are_no_getters() {
        House house = new SmallHouse(folder).main("rowan-model", """
                        package dev.rowan.a;
                        public class Fault extends RuntimeException {
                            @Override public String getMessage() { return ""; }
                            public int getSize(int of) { return of; }
                            public int get() { return 1; }
                            public int getaway() { return 1; }
                            int getDepth() { return 1; }
                        }
                        """).built();

        assertThat(Names.getters(house)).isEmpty();
    }
}
