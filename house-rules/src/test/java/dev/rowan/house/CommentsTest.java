package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsTest {
    private static final String EXPORTS_A = "module a { exports dev.rowan.a; exports dev.rowan.b to other; }";

    @TempDir
    Path folder;

    @Test
    void everything_a_user_sees_has_a_javadoc() {
        Finding.none(Comments.missing(House.ours()));
    }

    @Test
    void nothing_is_left_for_later() {
        Finding.none(Comments.leftForLater(House.ours()));
    }

    @Test
    void a_mark_for_later_is_found() {
        String mark = "TO" + "DO";
        House house = new SmallHouse(folder)
                .test("rowan-model", "package dev.rowan.a;\n\nclass A {} // %s: later".formatted(mark))
                .main("rowan-model", "package dev.rowan.a; class %sS { String todo; }".formatted(mark))
                .built();

        assertThat(lines(Comments.leftForLater(house)))
                .containsExactly("rowan-model/src/test/java/dev/rowan/a/A.java:3: [comments] a %s;".formatted(mark)
                        + " way out: do it, or file an issue and take the mark out");
    }

    @Test
    void whatever_users_see_without_a_javadoc_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-model", EXPORTS_A)
                .main("rowan-model", """
                        package dev.rowan.a;
                        public class Silent {
                            public Silent() {}
                            public int size() { return 1; }
                            protected int depth(int of) { return of; }
                            public static final int MOST = 5;
                            public interface Inner {
                                int breadth();
                            }
                        }
                        """)
                .built();

        assertThat(Comments.missing(house))
                .extracting(Finding::place, Finding::found)
                .containsExactly(
                        silent(2, "type Silent"),
                        silent(3, "Silent.Silent()"),
                        silent(4, "Silent.size()"),
                        silent(5, "Silent.depth(…)"),
                        silent(6, "Silent.MOST"),
                        silent(7, "type Inner"),
                        silent(8, "Inner.breadth()"));
    }

    @Test
    void what_speaks_for_itself_needs_none() {
        House house = new SmallHouse(folder)
                .main("rowan-model", EXPORTS_A)
                .main("rowan-model", """
                        package dev.rowan.a;
                        /** A pair. */
                        public record Pair(int left, int right) {
                            public Pair { left++; }
                            public int left() { return left; }
                            @Override public String toString() { return ""; }
                            int sum() { return left + right; }
                            record Hidden(int deep) { public void dark() {} }
                            /** Sides. */
                            public enum Side { LEFT, RIGHT { int n() { return 1; } } }
                        }
                        """)
                .built();

        assertThat(Comments.missing(house)).isEmpty();
    }

    @Test
    void packages_that_are_not_exported_to_all_need_none() {
        House house = new SmallHouse(folder)
                .main("rowan-model", EXPORTS_A)
                .main("rowan-model", "package dev.rowan.b; public class B {}")
                .main("rowan-model", "package dev.rowan.c; public class C {}")
                .built();

        assertThat(Comments.missing(house)).isEmpty();
    }

    private static Tuple silent(int line, String what) {
        return Tuple.tuple(
                "rowan-model/src/main/java/dev/rowan/a/Silent.java:" + line, what + " is public and has no Javadoc");
    }
}
