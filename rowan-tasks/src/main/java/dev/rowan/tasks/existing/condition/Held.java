package dev.rowan.tasks.existing.condition;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.tasks.words.Kind;
import dev.rowan.type.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as a class has it.
 *
 * @param kind of the attribute
 * @param model the attribute, as far as SQL is concerned: of an enum that is not compiled yet, its text
 */
public record Held(Kind kind, AttributeModel model) {
    /**
     * What a class is going to have.
     *
     * @param field the attribute's name
     * @param kind its kind
     * @param column the column's name
     * @param columnType the column's own type where that is another than its kind has, else null
     * @return the column
     */
    public static Held of(String field, Kind kind, String column, @Nullable String columnType) {
        return new Held(
                kind,
                new AttributeModel(
                        "",
                        field,
                        column,
                        0,
                        kind.value().orElse(Scalar.TEXT),
                        false,
                        false,
                        false,
                        Generation.NONE,
                        null,
                        null,
                        List.of(),
                        columnType));
    }

    String field() {
        return model.name();
    }
}
