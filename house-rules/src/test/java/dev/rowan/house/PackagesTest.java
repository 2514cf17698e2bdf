package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {
    @TempDir
    Path folder;

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        Finding.none(Packages.untold(House.ours()));
    }

    @Test
    void no_package_lies_in_two_modules() {
        Finding.none(Packages.inTwoModules(House.ours()));
    }

    @Test
    void a_package_without_package_info_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a; class A {}")
                .built();

        assertThat(lines(Packages.untold(house)))
                .containsExactly("rowan-model/src/main/java/dev/rowan/a: [packages] package dev.rowan.a has no"
                        + " package-info.java; way out: say what it is for, what comes in and goes out,"
                        + " what it must not know; mark it @NullMarked");
    }

    @Test
    void a_package_that_is_not_null_marked_and_says_nothing_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a;")
                .built();

        assertThat(lines(Packages.untold(house)))
                .containsExactly(
                        "rowan-model/src/main/java/dev/rowan/a/package-info.java: [packages] no @NullMarked;"
                                + " way out: annotate the package",
                        "rowan-model/src/main/java/dev/rowan/a/package-info.java: [packages] a comment of 0 lines, it"
                                + " must have 1 to 8; way out: what it is for, what comes in and goes out,"
                                + " what it must not know");
    }

    @Test
    void a_package_that_says_too_much_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-model", told("dev.rowan.fits", 8))
                .main("rowan-model", told("dev.rowan.novel", 9))
                .built();

        assertThat(lines(Packages.untold(house)))
                .singleElement()
                .asString()
                .startsWith("rowan-model/src/main/java/dev/rowan/novel/package-info.java: [packages]"
                        + " a comment of 9 lines, it must have 1 to 8;");
    }

    @Test
    void a_package_in_two_modules_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-core", "package dev.rowan.a; class A {}")
                .main("rowan-model", "package dev.rowan.a; class B {}")
                .test("rowan-memory", "package dev.rowan.a; class C {}")
                .built();

        assertThat(lines(Packages.inTwoModules(house)))
                .containsExactly("rowan-model/src/main/java/dev/rowan/a: [packages] package dev.rowan.a lies in"
                        + " rowan-core and rowan-model; way out: a package has one home: rename one of them");
    }

    private static String told(String name, int lines) {
        return "/**" + "\n * a line".repeat(lines) + "\n */\n@NullMarked\npackage " + name
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }
}
