package dev.rowan.postgres;

import dev.rowan.model.Setting;
import dev.rowan.postgres.schema.ConstraintNames;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A setting: the table in which a resource's rows are kept. Without it the table is the resource's name in plural snake
 * case.
 *
 * @param name the table's name, exactly as PostgreSQL shall know it
 */
public record Table(String name) implements Setting {
    /** Makes the setting; a name that PostgreSQL would cut or refuse is refused here. */
    public Table {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > ConstraintNames.MOST_BYTES || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a table's name has 1 to " + ConstraintNames.MOST_BYTES
                    + " bytes and no character U+0000, but this one has " + bytes + " bytes: give another name");
        }
    }

    /**
     * Names a table.
     *
     * @param name the table's name, exactly as PostgreSQL shall know it
     * @return the setting
     * @throws IllegalArgumentException when PostgreSQL would cut or refuse the name
     */
    public static Table named(String name) {
        return new Table(name);
    }

    @Override
    public Optional<String> storedAs() {
        return Optional.of(name);
    }
}
