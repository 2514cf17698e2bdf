package dev.rowan.compile.verify;

import dev.rowan.compile.source.Source;
import dev.rowan.expression.function.Instances;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.resource.field.Declaration;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How findings speak of declarations. */
public final class Words {
    private Words() {}

    /**
     * A declaration and its line.
     *
     * @param declaration the declaration
     * @return such as {@code UserAim.aimId (UserAim.java:10)}
     */
    public static String at(Declaration declaration) {
        return declaration + " (" + declaration.place() + ")";
    }

    /**
     * A resource and its line.
     *
     * @param source the resource
     * @return such as {@code Group (Group.java:5)}
     */
    public static String at(Source source) {
        return source + " (" + source.resource().place() + ")";
    }

    /**
     * Several things in a row.
     *
     * @param all the things
     * @return such as {@code a, b and c}
     */
    public static String list(List<?> all) {
        String text = all.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = text.lastIndexOf(", ");
        return last < 0 ? text : text.substring(0, last) + " and " + text.substring(last + 2);
    }

    /**
     * Several declarations and their lines.
     *
     * @param all the declarations
     * @return such as {@code UserAim.aim (UserAim.java:12) and UserAim.goal (UserAim.java:13)}
     */
    public static String places(List<? extends Declaration> all) {
        return list(all.stream().map(Words::at).toList());
    }

    /**
     * What a field that leads to a resource is called.
     *
     * @param type the resource's simple name
     * @return such as {@code userGroup}
     */
    public static String fieldName(String type) {
        String[] words = SqlNames.snake(type).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, Math.min(1, words[i].length())).toUpperCase(Locale.ROOT));
            name.append(words[i].substring(Math.min(1, words[i].length())));
        }
        return name.toString();
    }

    /**
     * The constant that holds a resource, or should.
     *
     * @param type the resource's class
     * @return such as {@code USER_GROUP}
     */
    public static String constant(Class<?> type) {
        List<Field> holders = Instances.holders(type);
        return holders.size() == 1
                ? holders.get(0).getName()
                : SqlNames.snake(type.getSimpleName()).toUpperCase(Locale.ROOT);
    }
}
