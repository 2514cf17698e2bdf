package dev.rowan.relationship;

import dev.rowan.expression.Resolver;
import dev.rowan.model.Hop;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a way leads, once it is resolved. For Rowan's own use.
 *
 * @param path relationships one after another, with what is asked of the rows of each
 * @param inside the scope of the last rows
 */
public record Reached(List<Hop> path, Resolver inside) {
    /** Makes the value; the path is copied. */
    public Reached {
        path = List.copyOf(path);
    }

    Hop last() {
        return path.get(path.size() - 1);
    }

    Reached further(Reached more) {
        return new Reached(Stream.concat(path.stream(), more.path.stream()).toList(), more.inside);
    }
}
