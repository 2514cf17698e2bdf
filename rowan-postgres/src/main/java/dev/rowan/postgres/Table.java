package dev.rowan.postgres;

import dev.rowan.model.Setting;
import java.util.Optional;

/**
 * A setting: the table in which a resource's rows are kept. Without it the table is the resource's name in plural snake
 * case. A name that PostgreSQL would cut or refuse is a fault of the resource, told with all others when it is opened.
 *
 * @param name the table's name, exactly as PostgreSQL shall know it
 */
public record Table(String name) implements Setting {
    /**
     * Names a table.
     *
     * @param name the table's name, exactly as PostgreSQL shall know it
     * @return the setting
     */
    public static Table named(String name) {
        return new Table(name);
    }

    @Override
    public Optional<String> storedAs() {
        return Optional.of(name);
    }
}
