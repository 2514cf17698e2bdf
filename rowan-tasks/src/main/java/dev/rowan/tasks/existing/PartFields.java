package dev.rowan.tasks.existing;

import dev.rowan.tasks.words.Names;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of fields from those of constraints and indexes. */
final class PartFields {
    private static final Pattern KIND =
            Pattern.compile("^(?:ck|chk|idx|ix|uq|ux|check|index)_|_(?:ck|chk|check|idx|ix|index|constraint)\\d*$");

    private PartFields() {}

    /** Without the table and the kind, in snake case. */
    static String bare(String part, String table) {
        String snake = KIND.matcher(JavaNames.snake(part)).replaceAll("");
        String prefix = JavaNames.snake(table) + "_";
        String bare = snake.startsWith(prefix) ? snake.substring(prefix.length()) : snake;
        return bare.isEmpty() ? snake : bare;
    }

    static String over(String verb, List<String> fields) {
        return verb + fields.stream().map(Names::capital).collect(Collectors.joining("And"));
    }
}
