package dev.rowan.migrate.ddl;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;

/** Parts that have a name inside their table: constraints and indexes. */
public final class PartName {
    private PartName() {}

    /**
     * The name of a part.
     *
     * @param part a constraint or an index
     * @return its name
     * @throws IllegalArgumentException for any other part
     */
    public static String of(Part part) {
        if (part instanceof UniqueKey key) {
            return key.name();
        }
        if (part instanceof ForeignKey key) {
            return key.name();
        }
        if (part instanceof Check check) {
            return check.name();
        }
        if (part instanceof CatalogIndex index) {
            return index.name();
        }
        throw new IllegalArgumentException("neither a constraint nor an index: " + part);
    }

    /**
     * Whether two parts are the same constraint, but for its name.
     *
     * @param one a part
     * @param other a part
     * @return false for parts without a name, and for indexes
     */
    public static boolean differInNameAlone(Part one, Part other) {
        boolean constraint = other instanceof UniqueKey || other instanceof ForeignKey || other instanceof Check;
        return constraint && !of(one).equals(of(other)) && as(of(other), one).equals(other);
    }

    private static Part as(String name, Part part) {
        if (part instanceof UniqueKey key) {
            return new UniqueKey(name, key.primary(), key.columns(), key.traits());
        }
        if (part instanceof ForeignKey key) {
            return new ForeignKey(name, key.columns(), key.target(), key.onDelete(), key.traits());
        }
        return part instanceof Check check
                ? new Check(name, check.columns(), check.expression(), check.traits())
                : part;
    }
}
