package dev.rowan.intake.own;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.row.Key;
import dev.rowan.type.Cast;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Casts the values of keys. */
public final class Keys {
    private Keys() {}

    /**
     * Casts the values of a key.
     *
     * @param resource whose key
     * @param key as it was given
     * @param path where it stands
     * @return canonical values in the order of the primary key
     * @throws dev.rowan.problem.InvalidException when they do not fit
     */
    public static List<Object> cast(ResourceModel resource, Key<?> key, String path) {
        List<AttributeModel> attributes = resource.primaryKey();
        if (attributes.size() != key.values().size()) {
            String names = attributes.stream().map(AttributeModel::name).collect(Collectors.joining(" and "));
            int given = key.values().size();
            String message = "the primary key of " + resource + " is " + names + ", but " + given
                    + (given == 1 ? " value was given" : " values were given");
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, path, message)));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            AttributeModel attribute = attributes.get(i);
            Cast cast = attribute.type().cast(key.values().get(i));
            if (cast instanceof Cast.Refused refused) {
                throw new InvalidException(List.of(Problem.of(Problem.INVALID, attribute.name(), refused.why())
                        .under(path)));
            }
            values.add(((Cast.Done) cast).value());
        }
        return values;
    }
}
