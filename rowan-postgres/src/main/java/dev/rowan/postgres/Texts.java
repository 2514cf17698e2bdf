package dev.rowan.postgres;

import dev.rowan.postgres.jdbc.CompiledLevels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes whose statements were written before, of one store. Thread-safe. */
final class Texts {
    /** No program has so many tables; one that writes ever other columns begins anew. */
    private static final int MOST = 2_000;

    private final Map<Object, CompiledLevels> known = new ConcurrentHashMap<>();

    /** The statement of a form, its values left open; null when it was not written before. */
    @Nullable CompiledLevels get(Object form) {
        return known.get(form);
    }

    /** Keeps the statement of a form. */
    CompiledLevels put(Object form, CompiledLevels statement) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(form, statement);
        return statement;
    }
}
