package dev.rowan.postgres;

import dev.rowan.postgres.jdbc.CompiledLevels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Writes whose statements were written before, of one store. Thread-safe. */
final class Texts {
    /** No program has so many tables; one that writes ever other columns begins anew. */
    private static final int MOST = 2_000;

    private final Map<Object, CompiledLevels> known = new ConcurrentHashMap<>();

    /** The statement of a form, its values left open. */
    CompiledLevels of(Object form, Supplier<CompiledLevels> statement) {
        CompiledLevels compiled = known.get(form);
        if (compiled == null) {
            compiled = statement.get();
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(form, compiled);
        }
        return compiled;
    }

    /** How many are kept. */
    int size() {
        return known.size();
    }
}
