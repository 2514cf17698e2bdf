package dev.rowan.tasks.existing;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.tasks.words.Names;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** Names of Java from names of SQL, which may be any text. */
final class JavaNames {
    private static final int FIRST_NUMBER = 2;

    private JavaNames() {}

    /** The singular, as a class is called. */
    static String type(String table) {
        return typed(SqlNames.singular(snake(table)));
    }

    /** The name as it is, as a class is called. */
    static String whole(String table) {
        return typed(snake(table));
    }

    private static String typed(String snake) {
        String name = Names.capital(started(Names.camel(snake), "T"));
        return Names.OWN_CLASSES.contains(name) ? name + "Entry" : name;
    }

    /** The name of a field. */
    static String field(String column) {
        String name = started(Names.camel(snake(column)), "n");
        boolean taken = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || Names.OWN_FIELDS.contains(name);
        return taken ? name + "Value" : name;
    }

    /** Words in lower case with one underscore between them, and none around them. */
    static String snake(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().forEach(c -> letters.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        String snake = SqlNames.snake(letters.toString()).replaceAll("_+", "_").replaceAll("^_|_$", "");
        return snake.isEmpty() ? "nameless" : snake;
    }

    private static String started(String name, String letter) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : letter + name;
    }

    /** The first of these that is free, else the last with a number. */
    static String free(Predicate<String> taken, String... wanted) {
        for (String name : wanted) {
            if (!taken.test(name)) {
                return name;
            }
        }
        String last = wanted[wanted.length - 1];
        int number = FIRST_NUMBER;
        while (taken.test(last + number)) {
            number++;
        }
        return last + number;
    }

    /** Names that were given in one class; upper and lower case are told apart by no one who reads fast. */
    static final class Taken {
        private final Set<String> names = new HashSet<>();

        String take(String... wanted) {
            String name = free(each -> names.contains(each.toLowerCase(Locale.ROOT)), wanted);
            names.add(name.toLowerCase(Locale.ROOT));
            return name;
        }
    }
}
