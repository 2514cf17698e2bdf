package dev.rowan.tasks.words;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.source.Declined;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of Java from what was typed, and names that cannot be. */
public final class Names {
    static final int MOST_BYTES = 63;

    /** Fields that a resource has anyway. */
    public static final Set<String> OWN_FIELDS = Set.of("create", "read", "update", "destroy", "table");

    /** Classes that generated code names by their simple names. */
    public static final Set<String> OWN_CLASSES = Set.of(
            "Resource",
            "Domain",
            "Create",
            "Read",
            "Update",
            "Destroy",
            "Identity",
            "Index",
            "Rule",
            "OnDelete",
            "OnUpdate",
            "Attribute",
            "Text",
            "ToOne",
            "ToMany",
            "Table",
            "UUID",
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "Duration",
            "BigDecimal",
            "List",
            "String",
            "Integer",
            "Long",
            "Double",
            "Boolean",
            "Object",
            "Class",
            "Enum",
            "Record",
            "Override",
            "Rowan",
            "Row");

    /** Words that are no names of classes, though they are no keywords. */
    private static final Set<String> NO_CLASSES = Set.of("var", "record", "yield", "sealed", "permits");

    private Names() {}

    /**
     * The name of a field: {@code user_id} and {@code userId} are {@code userId}.
     *
     * @param typed as it came
     * @param what it is the name of, for messages
     * @return the name
     * @throws Declined when no field can have it
     */
    public static String field(String typed, String what) {
        checked(typed, what);
        String name = camel(SqlNames.snake(typed));
        if (SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)) {
            throw Declined.words(said(typed, what) + " is a word of the language Java; choose another name, such as "
                    + name + "_value" + (what.equals("attribute") ? " with column=" + name : ""));
        }
        if (OWN_FIELDS.contains(name)) {
            throw Declined.words(said(typed, what) + " is the name of a field that every resource has for itself ("
                    + String.join(", ", OWN_FIELDS.stream().sorted().toList()) + "); choose another");
        }
        return name;
    }

    /**
     * The name of a class: {@code user_group}, {@code userGroup} and {@code UserGroup} are {@code UserGroup}.
     *
     * @param typed as it came
     * @param what it is the name of, for messages
     * @return the name
     * @throws Declined when no class beside ours can have it
     */
    public static String type(String typed, String what) {
        checked(typed, what);
        String name = typed.indexOf('_') < 0 ? capital(typed) : capital(camel(SqlNames.snake(typed)));
        if (OWN_CLASSES.contains(name) || NO_CLASSES.contains(name) || SourceVersion.isKeyword(name)) {
            throw Declined.words(said(typed, what) + " would make a class " + name
                    + ", a name that Java or Rowan needs for itself; choose another, such as '" + name + "Entry'");
        }
        return name;
    }

    /**
     * The name of a domain: {@code works} and {@code Works} are {@code Works}.
     *
     * @param typed as it came
     * @return the name
     * @throws Declined when it is no name
     */
    public static String domain(String typed) {
        checked(typed, "domain");
        return typed.indexOf('_') < 0 ? capital(typed) : capital(camel(SqlNames.snake(typed)));
    }

    /**
     * The name of a constant: {@code UserGroup} is {@code USER_GROUP}.
     *
     * @param type the name of a class
     * @return the name
     */
    public static String constant(String type) {
        return SqlNames.snake(type).toUpperCase(Locale.ROOT);
    }

    /**
     * The name of a package.
     *
     * @param typed as it came
     * @return the name
     * @throws Declined when it is no name of a package
     */
    public static String packaged(String typed) {
        for (String part : typed.split("\\.", -1)) {
            checked(part, "package " + typed);
            if (SourceVersion.isKeyword(part, SourceVersion.RELEASE_17)) {
                throw Declined.words("'" + Printable.of(typed) + "' is no name of a package: '" + part
                        + "' is a word of the language Java");
            }
        }
        return typed;
    }

    /**
     * The name of a table.
     *
     * @param name as it came
     * @param wayOut what to do about one that is none
     * @return the name
     * @throws Declined when it is blank or too long
     */
    public static String table(String name, String wayOut) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw Declined.words("'" + Printable.of(name) + "' is no name of a table; " + wayOut);
        }
        return fitting(name, "table", wayOut);
    }

    /**
     * A name that PostgreSQL does not cut.
     *
     * @param name the name
     * @param what it is the name of, for messages
     * @param wayOut what to do about a longer one
     * @return the name
     * @throws Declined when it has more than 63 bytes
     */
    public static String fitting(String name, String what, String wayOut) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw Declined.words("the " + what + " '" + Printable.of(name) + "' would have a name of " + bytes
                    + " bytes, and PostgreSQL keeps " + MOST_BYTES + "; " + wayOut);
        }
        return name;
    }

    /**
     * Words apart as words together.
     *
     * @param snake such as {@code user_id}
     * @return such as {@code userId}
     */
    public static String camel(String snake) {
        StringBuilder name = new StringBuilder();
        for (String word : snake.split("_", -1)) {
            name.append(name.isEmpty() ? word : capital(word));
        }
        return name.toString();
    }

    /**
     * With a capital.
     *
     * @param word such as {@code user}
     * @return such as {@code User}
     */
    public static String capital(String word) {
        int end = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }

    /**
     * Without a capital.
     *
     * @param word such as {@code User}
     * @return such as {@code user}
     */
    public static String decapital(String word) {
        int end = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
    }

    private static void checked(String typed, String what) {
        if (typed.isBlank()) {
            throw Declined.words("the name of the " + what + " is missing");
        }
        typed.codePoints()
                .filter(c -> !Character.isJavaIdentifierPart(c) || odd(c))
                .findFirst()
                .ifPresent(c -> {
                    throw Declined.words(said(typed, what) + " has " + shown(c)
                            + " in it; a name is made of letters, digits and '_'");
                });
        if (!Character.isJavaIdentifierStart(typed.codePointAt(0))
                || typed.replace("_", "").isEmpty()) {
            throw Declined.words(said(typed, what) + " does not begin with a letter; a name does");
        }
    }

    private static boolean odd(int c) {
        return Character.isIdentifierIgnorable(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static String shown(int c) {
        return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isIdentifierIgnorable(c)
                ? String.format(Locale.ROOT, "the character U+%04X", c)
                : "the character " + Character.toString(c);
    }

    private static String said(String typed, String what) {
        return "the " + what + " '" + Printable.of(typed) + "'";
    }
}
