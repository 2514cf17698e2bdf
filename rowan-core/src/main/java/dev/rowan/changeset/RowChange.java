package dev.rowan.changeset;

import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param key names the row, and its resource
 * @param before the row as it was; null for a new one
 * @param after the row as it would be; null for one that goes
 * @param fields its attributes that change; of a row that comes or goes those that hold a value
 * @param <R> the resource
 */
public record RowChange<R>(
        Key<R> key, @Nullable Row<R> before, @Nullable Row<R> after, List<FieldChange> fields) {
    /** Makes the change; the list is copied. */
    public RowChange {
        fields = List.copyOf(fields);
    }

    /**
     * Whose row it is.
     *
     * @return the resource
     */
    public R resource() {
        return key.resource();
    }

    /**
     * What becomes of the row.
     *
     * @return created, updated or destroyed
     */
    public Became became() {
        return before == null ? Became.CREATED : after == null ? Became.DESTROYED : Became.UPDATED;
    }

    /**
     * What becomes of an attribute.
     *
     * @param name the attribute's name
     * @return empty where it stays as it is
     */
    public Optional<FieldChange> findField(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** One line, such as {@code ~ User[…] name "Ada" -> "Ada L."}; sensitive values are redacted. */
    @Override
    public String toString() {
        return switch (became()) {
            case CREATED -> "+ " + key + fields(field -> field.only(field.after()));
            case DESTROYED -> "- " + key + fields(field -> field.only(field.before()));
            default -> "~ " + key + fields(FieldChange::toString);
        };
    }

    private String fields(Function<FieldChange, String> words) {
        return fields.stream().map(words).collect(Collectors.joining(", ", " ", ""));
    }
}
