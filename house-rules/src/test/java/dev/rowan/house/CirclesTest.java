package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CirclesTest {
    @TempDir
    Path folder;

    @Test
    void no_packages_import_each_other_in_a_circle() {
        Finding.none(Circles.in(House.ours()));
    }

    @Test
    void a_circle_of_three_packages_is_found_once() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a; public class A { dev.rowan.b.B b; }")
                .main("rowan-model", "package dev.rowan.b; public class B { dev.rowan.c.C c; }")
                .main("rowan-model", "package dev.rowan.c; public class C { java.util.List<dev.rowan.a.A> a; }")
                .main("rowan-model", "package dev.rowan.d; public class D { dev.rowan.a.A a; }")
                .compiled();

        assertThat(lines(Circles.in(house)))
                .containsExactly("rowan-model/src/main/java/dev/rowan/a/A.java:1: [circles] a circle of packages:"
                        + " dev.rowan.a → dev.rowan.b (dev.rowan.a.A uses dev.rowan.b.B)"
                        + " dev.rowan.b → dev.rowan.c (dev.rowan.b.B uses dev.rowan.c.C)"
                        + " dev.rowan.c → dev.rowan.a (dev.rowan.c.C uses dev.rowan.a.A);"
                        + " way out: cut one arrow: move the type it needs, or hand it in");
    }

    @Test
    void a_line_of_packages_is_no_circle() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a; public class A { dev.rowan.b.B b; A same; }")
                .main("rowan-model", "package dev.rowan.b; public class B {}")
                .compiled();

        assertThat(Circles.in(house)).isEmpty();
    }
}
