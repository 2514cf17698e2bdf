package dev.rowan.tasks.existing;

import dev.rowan.tasks.existing.condition.Held;
import dev.rowan.tasks.words.Kind;

/**
 * The attribute of a column.
 *
 * @param held what it is
 * @param field its name
 * @param initialiser what it is declared with
 */
record ColumnDraft(Held held, String field, String initialiser) {
    Kind kind() {
        return held.kind();
    }
}
