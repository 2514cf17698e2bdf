package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {
    private static final int NOTICES = 20;

    @TempDir
    Path folder;

    @Test
    void no_file_is_too_long_to_read_in_one_go() {
        Finding.none(Sizes.longFiles(House.ours()));
    }

    @Test
    void no_method_has_more_than_five_parameters() {
        Finding.none(Sizes.longParameterLists(House.ours()));
    }

    @Test
    void no_package_has_more_than_thirty_files() {
        Finding.none(Sizes.fullPackages(House.ours()));
    }

    @Test
    void what_is_large_is_shown_to_be_looked_at_twice() {
        List<String> notices =
                lines(Sizes.toLookAtTwice(House.ours())).stream().sorted().toList();
        notices.stream().limit(NOTICES).forEach(System.out::println);
        if (notices.size() > NOTICES) {
            System.out.println("and " + (notices.size() - NOTICES) + " more to look at twice");
        }
    }

    @Test
    void a_long_file_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a;\nclass Fits {" + "\n".repeat(398) + "}")
                .main("rowan-model", "package dev.rowan.a;\nclass Long {" + "\n".repeat(399) + "}")
                .test("rowan-model", "package dev.rowan.a;\nclass FitsTest {" + "\n".repeat(498) + "}")
                .test("rowan-model", "package dev.rowan.a;\nclass LongTest {" + "\n".repeat(499) + "}")
                .built();

        assertThat(lines(Sizes.longFiles(house)))
                .containsExactlyInAnyOrder(
                        "rowan-model/src/main/java/dev/rowan/a/Long.java: [sizes] 401 lines, at most 400;"
                                + " way out: find the two things it does, and give each a file",
                        "rowan-model/src/test/java/dev/rowan/a/LongTest.java: [sizes] 501 lines, at most 500;"
                                + " way out: find the two things it does, and give each a file");
    }

    @Test
    void a_sixth_parameter_is_found() {
        House house = new SmallHouse(folder).main("rowan-model", """
                        package dev.rowan.a;
                        class Wide {
                            Wide(int a, int b, int c, int d, int e, int f) {}
                            void five(int a, int b, int c, int d, int e) {}
                            void six(int a, int b, int c, int d, int e, int f) {}
                        }
                        """).built();

        assertThat(lines(Sizes.longParameterLists(house)))
                .containsExactly(
                        "rowan-model/src/main/java/dev/rowan/a/Wide.java:3: [sizes] Wide.<init> has 6 parameters,"
                                + " at most 5; way out: what travels together is a record",
                        "rowan-model/src/main/java/dev/rowan/a/Wide.java:5: [sizes] Wide.six has 6 parameters,"
                                + " at most 5; way out: what travels together is a record");
    }

    @Test
    void a_record_may_have_more_components_but_its_methods_may_not() {
        House house = new SmallHouse(folder).main("rowan-model", """
                        package dev.rowan.a;
                        record Wide(int a, int b, int c, int d, int e, int f) {
                            Wide(int a, int b, int c, int d, int e, int f) { this.a = a; }
                            Wide(int a, int b, int c, int d, int e, int f, int g) { this(a, b, c, d, e, f); }
                        }
                        """).built();

        assertThat(lines(Sizes.longParameterLists(house)))
                .singleElement()
                .asString()
                .contains("Wide.java:4:");
    }

    @Test
    void a_full_package_is_found() {
        SmallHouse small = new SmallHouse(folder);
        for (int i = 0; i < 31; i++) {
            small.main("rowan-model", "package dev.rowan.a; class Box%d {}".formatted(i));
        }

        House house = small.built();

        assertThat(lines(Sizes.fullPackages(house)))
                .containsExactly("rowan-model/src/main/java/dev/rowan/a: [sizes] 31 files, at most 30;"
                        + " way out: find the second thought in it, and give it a package");
        assertThat(lines(Sizes.toLookAtTwice(house))).singleElement().asString().contains("31 files, at most 25");
    }

    @Test
    void a_long_method_and_a_longish_file_are_looked_at_twice() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a;\nclass Long {\nvoid x() {" + "\n".repeat(200) + "}}")
                .built();

        assertThat(lines(Sizes.toLookAtTwice(house)))
                .containsExactly(
                        "rowan-model/src/main/java/dev/rowan/a/Long.java: [sizes] 203 lines; way out: look twice",
                        "rowan-model/src/main/java/dev/rowan/a/Long.java:3: [sizes] x() has 201 lines;"
                                + " way out: look twice");
    }
}
