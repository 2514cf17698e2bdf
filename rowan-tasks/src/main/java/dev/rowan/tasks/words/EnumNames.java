package dev.rowan.tasks.words;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.problem.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Names of an enum that is written into the class of its attribute. */
final class EnumNames {
    private EnumNames() {}

    static String type(String attribute) {
        String name = Names.capital(attribute);
        return Names.OWN_CLASSES.contains(name) ? name + "Value" : name;
    }

    /** {@code open} and {@code OPEN} are {@code OPEN}, {@code inProgress} is {@code IN_PROGRESS}. */
    static List<String> constants(List<String> typed, Word word) {
        List<String> constants = new ArrayList<>();
        for (String each : typed) {
            String constant = constant(each);
            if (!SourceVersion.isIdentifier(each) || SourceVersion.isKeyword(constant) || each.contains("$")) {
                throw word.misunderstood(
                        "'" + Printable.of(each) + "' is no name for one of an enum", "write such as enum(OPEN,DONE)");
            }
            if (constants.contains(constant)) {
                throw word.misunderstood(constant + " is said twice", "say each once");
            }
            constants.add(constant);
        }
        return constants;
    }

    static String constant(String typed) {
        boolean upper = typed.equals(typed.toUpperCase(Locale.ROOT));
        return upper ? typed : SqlNames.snake(typed).toUpperCase(Locale.ROOT);
    }
}
