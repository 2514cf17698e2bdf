package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Extra;

/** What others made and no resource declares is theirs. A rule on a column that a resource declares is not. */
final class Leaving {
    private Leaving() {}

    static boolean alone(Difference difference, Ownership ownership) {
        return difference instanceof Extra extra
                && !(extra.part() instanceof NotNull)
                && !(extra.part() instanceof Fallback)
                && !extra.part().equals(TableOption.UNLOGGED)
                && !ownership.ours(extra.table(), extra.part());
    }

    static String words(Difference difference) {
        Part part = ((Extra) difference).part();
        String object = Worded.object(difference.table(), part);
        return part instanceof CatalogColumn column && !column.omissible()
                ? object + " (new rows without a value for it will fail)"
                : object;
    }
}
