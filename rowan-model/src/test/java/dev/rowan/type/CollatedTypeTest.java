package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollatedTypeTest {
    private static List<String> sorted(Scalar kept, String tag, String... words) {
        return Stream.of(words).sorted(new CollatedType(kept, tag)::compare).toList();
    }

    @Test
    void languages_have_orders_of_their_own() {
        assertThat(sorted(Scalar.TEXT, "de", "z", "\u00E4", "b", "A")).containsExactly("A", "\u00E4", "b", "z");
        assertThat(sorted(Scalar.TEXT, "sv", "z", "\u00E4", "b", "A")).containsExactly("A", "b", "z", "\u00E4");
        assertThat(sorted(Scalar.TEXT, "und", "b", "B", "a", "-", "1")).containsExactly("-", "1", "a", "b", "B");
    }

    @Test
    void a_sharp_s_does_not_hide_the_accents_before_it() {
        assertThat(sorted(Scalar.TEXT, "de", "\u00E9\u00DF", "e\u00DF")).containsExactly("e\u00DF", "\u00E9\u00DF");
    }

    @Test
    void what_a_language_takes_for_alike_stands_by_code_point() {
        CollatedType german = new CollatedType(Scalar.TEXT, "de");
        assertThat(german.compare("\u00E9", "e\u0301")).isPositive();
        assertThat(german.compare("e\u0301", "\u00E9")).isNegative();
        assertThat(german.same("\u00E9", "e\u0301")).isFalse();
        assertThat(german.compare("e", "e")).isZero();
        assertThat(german.compare("\uD83D\uDE00\u0000", "\uD83D\uDE00\u0001")).isNegative();
    }

    @Test
    void the_case_counts_unless_it_is_left_out() {
        CollatedType folded = new CollatedType(Scalar.CASE_INSENSITIVE_TEXT, "de");
        assertThat(folded.compare("B", "b")).isZero();
        assertThat(folded.same("\u00C4", "\u00E4")).isTrue();
        assertThat(new CollatedType(Scalar.TEXT, "de").compare("b", "B")).isNegative();
    }

    @Test
    void values_are_kept_as_other_text_is() {
        CollatedType german = new CollatedType(Scalar.TEXT, "de");
        assertThat(german.kept()).isEqualTo(Scalar.TEXT);
        assertThat(new ListType(german).kept()).isEqualTo(new ListType(Scalar.TEXT));
        assertThat(german.cast("x")).isEqualTo(new Cast.Done("x"));
        assertThat(Samples.of(german)).contains("x");
        assertThatThrownBy(() -> new CollatedType(Scalar.LONG, "de"))
                .hasMessage("only text has an order of a language");
    }

    @Test
    void languages_are_known_by_their_tags() {
        assertThat(CollatedType.isAvailable()).isTrue();
        assertThat(CollatedType.tags())
                .contains("und", "de", "de-AT", "sv", "zh-Hant", "en-US")
                .doesNotContain("xx", "DE");
    }

    /** As in a program that declares none. */
    @Test
    void nothing_but_languages_needs_the_library() throws Exception {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.contains("icu4j"))
                .map(CollatedTypeTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = without.loadClass(CollatedType.class.getName());
            assertThat(type.getMethod("isAvailable").invoke(null)).isEqualTo(false);
            assertThat(type.getMethod("tags").invoke(null)).isEqualTo(List.of());
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
