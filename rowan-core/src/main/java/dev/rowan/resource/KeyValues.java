package dev.rowan.resource;

import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import java.util.ArrayList;
import java.util.List;

/** Makes the canonical values of a key. */
final class KeyValues {
    private KeyValues() {}

    static List<Object> of(Resource<?> resource, List<Object> given) {
        List<AttributeDeclaration<?, ?, ?>> keys = new ArrayList<>();
        for (Declared declared : resource.fields().all()) {
            if (declared.value() instanceof AttributeDeclaration<?, ?, ?> attribute
                    && attribute.facets().primaryKey()) {
                keys.add(attribute);
            }
        }
        if (keys.size() != given.size()) {
            throw invalid("", "the primary key of " + resource + " has " + keys.size() + " values " + keys + ", but "
                    + given.size() + " were given");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Cast cast = keys.get(i).facets().type().cast(given.get(i));
            if (cast instanceof Cast.Refused refused) {
                throw invalid(keys.get(i).name(), refused.why());
            }
            values.add(((Cast.Done) cast).value());
        }
        return values;
    }

    private static InvalidException invalid(String path, String message) {
        return new InvalidException(List.of(Problem.of(Problem.INVALID, path, message)));
    }
}
