package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.migrate.report.CheckReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables by chance: their classes compile, differ in nothing, and what they do not say was told. */
class RandomTablesTest {
    private static final int SCHEMAS = Integer.getInteger("rowan.schemas", 8);

    @TempDir
    Path folder;

    @Test
    void classes_of_any_tables_differ_from_them_in_nothing() throws Exception {
        long seed = Long.getLong("rowan.seed", System.nanoTime());
        System.out.println("RandomTablesTest: " + SCHEMAS + " schemas from seed " + seed + " on");
        for (int i = 0; i < SCHEMAS; i++) {
            play(seed + i, folder.resolve("schema" + i));
        }
    }

    /** A table whose name has a dot was taken for one of another schema. */
    @Test
    void a_name_with_a_dot_is_a_name() throws Exception {
        play(64004614164169L, folder);
    }

    static void play(long seed, Path folder) throws Exception {
        String sql = new RandomTables(seed).sql();
        Adopted adopted = new Adopted(folder, sql);
        ResourcesReport report = adopted.generate();
        try (Rowan rowan = adopted.opened()) {
            CheckReport check = adopted.check(rowan);
            String about = "seed " + seed + "\n" + sql + check;
            assertThat(check.agrees()).as(about).isTrue();
            assertThat(Listing.untold(check.unmanaged(), report.left()))
                    .as(about)
                    .isEmpty();
        }
    }
}
