package dev.rowan.resource.computed;

import dev.rowan.expression.Field;
import dev.rowan.row.Row;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Java code that works a value out. For Rowan's own use.
 *
 * @param type the class of the values
 * @param needs what is read for it
 * @param code takes a row of these
 * @param <R> the resource
 * @param <V> the class of the values
 */
public record Code<R, V>(
        Class<V> type, List<Field<R, ?>> needs, Function<? super Row<R>, ? extends @Nullable V> code) {}
