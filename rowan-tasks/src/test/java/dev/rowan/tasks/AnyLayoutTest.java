package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of any layout keep every other byte, or are left as they are. */
class AnyLayoutTest {
    private static final int CASES = Integer.getInteger("rowan.layouts", 120);
    private static final int COMPILED = 40;
    private static final List<String> FILES = List.of("User", "works/Group", "Domains");

    @TempDir
    Path folder;

    @Test
    void whatever_the_layout_nothing_but_the_new_lines_comes_in() throws Exception {
        long seed = Long.getLong("rowan.seed", System.nanoTime());
        System.out.println("AnyLayoutTest: -Drowan.seed=" + seed);
        Random random = new Random(seed);
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Studio studio = jumbled(folder.resolve("case" + i), random);
            List<String> before = texts(studio);
            try {
                studio.join("Accounts.User Works.Group");
            } catch (TaskException told) {
                assertThat(told).as("seed %d, case %d", seed, i).hasMessageContaining("nothing was changed");
                assertThat(texts(studio)).isEqualTo(before);
                refused.add(told.getMessage());
                continue;
            }
            checked(before, texts(studio), "seed " + seed + ", case " + i);
            if (i % COMPILED == 0) {
                // the compiler wants no byte order marks
                FILES.forEach(each -> studio.write(each, studio.text(each).replace("\uFEFF", "")));
                try (Rowan rowan = studio.opened()) {
                    assertThat(rowan.models()).hasSize(3);
                }
            }
        }
        assertThat(refused).as("seed %d", seed).isEmpty();
    }

    @Test
    void pieces_put_in_are_counted() {
        assertThat(Insertions.between("a b", "a b")).isZero();
        assertThat(Insertions.between("a\nb\n", "a\nx\nb\ny")).isEqualTo(2);
        assertThat(Insertions.between("a b", "ab  ")).isEqualTo(-1);
    }

    /** A field and at most two imports; in the class of domains, an argument with its comma and an import. */
    private static void checked(List<String> before, List<String> after, String where) {
        for (int i = 0; i < before.size(); i++) {
            assertThat(Insertions.between(before.get(i), after.get(i)))
                    .as(where + "\n" + before.get(i) + "\n----\n" + after.get(i))
                    .isBetween(1, 3);
        }
    }

    private static Studio jumbled(Path folder, Random random) throws IOException {
        Files.createDirectories(folder);
        Studio studio = new Studio(folder);
        return studio.write("User", new Jumble(random).resource("app", "User", "USER"))
                .write("works/Group", new Jumble(random).resource("app.works", "Group", "GROUP"))
                .write("Domains", new Jumble(random).domains());
    }

    private static List<String> texts(Studio studio) {
        List<String> texts = new ArrayList<>();
        FILES.forEach(each -> texts.add(studio.text(each)));
        return texts;
    }
}
