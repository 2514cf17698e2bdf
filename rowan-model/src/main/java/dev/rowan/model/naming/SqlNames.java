package dev.rowan.model.naming;

import java.util.Locale;

/** The names under which a store keeps what Java names otherwise. */
public final class SqlNames {
    private SqlNames() {}

    /**
     * A Java name in snake case: {@code userId} is {@code user_id}, {@code HTTPServer} is {@code http_server},
     * {@code line2Text} is {@code line2_text}.
     *
     * @param name a Java name
     * @return lower case, words apart
     */
    public static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && Character.isUpperCase(name.charAt(i)) && startsWord(name, i)) {
                snake.append('_');
            }
            snake.append(name.charAt(i));
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The plural of a name in snake case.
     *
     * @param snake such as {@code user_group}
     * @return such as {@code user_groups}
     */
    public static String plural(String snake) {
        return Plurals.of(snake);
    }

    /**
     * The singular of a name in snake case.
     *
     * @param snake such as {@code user_groups}
     * @return such as {@code user_group}; the name itself where it is none, or in doubt
     */
    public static String singular(String snake) {
        return Singulars.of(snake);
    }

    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        if (!Character.isUpperCase(before)) {
            return before != '_';
        }
        boolean lowerFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return lowerFollows && !endsPlural(name, at + 1);
    }

    /** The s of {@code userIDs} belongs to the initials before it. */
    private static boolean endsPlural(String name, int at) {
        return name.charAt(at) == 's' && (at + 1 == name.length() || Character.isUpperCase(name.charAt(at + 1)));
    }
}
