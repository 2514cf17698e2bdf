package dev.rowan.door;

import dev.rowan.expression.Loadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code fields}: attributes are read anyway, computed fields only when they are named. */
record Fieldsets(Findings findings) {
    List<Loadable<Object>> of(Exposed names, @Nullable Object said, String path) {
        List<String> given = Listed.of(said, path, Bounds.FIELDS, findings);
        List<Loadable<Object>> loads = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i);
            Optional<Loadable<Object>> computed = names.computed(name);
            computed.ifPresent(loads::add);
            if (computed.isEmpty() && !names.fields().contains(name)) {
                findings.unknown(Paths.at(path, i), name, names.fields());
            }
        }
        return loads;
    }
}
