package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.tasks.words.Literal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what is unusual about a table. */
final class TableCall {
    private static final Pattern PARTS = Pattern.compile("(RANGE|LIST|HASH) \\(([a-z0-9_]+(?:, [a-z0-9_]+)*)\\)");
    private static final Map<String, String> WAYS =
            Map.of("RANGE", "partitionByRange", "LIST", "partitionByList", "HASH", "partitionByHash");
    private static final String FILL = "fillfactor";

    private TableCall() {}

    static String of(CatalogTable table) {
        String comment = table.comments().stream()
                .filter(each -> each.column() == null)
                .map(Comment::words)
                .map(words -> ".comment(" + Literal.quoted(words) + ")")
                .collect(Collectors.joining());
        return comment
                + table.options().stream()
                        .flatMap(option -> call(option).stream())
                        .collect(Collectors.joining());
    }

    static boolean says(TableOption option) {
        return call(option).isPresent();
    }

    private static Optional<String> call(TableOption option) {
        if (option.equals(TableOption.UNLOGGED)) {
            return Optional.of(".unlogged()");
        }
        if (option.name().equals(FILL)) {
            return Optional.of(".fillFactor(" + option.value() + ")");
        }
        Matcher parts = PARTS.matcher(option.value());
        if (!option.partitions() || !parts.matches()) {
            return Optional.empty();
        }
        String columns =
                Arrays.stream(parts.group(2).split(", ")).map(Literal::quoted).collect(Collectors.joining(", "));
        return Optional.of("." + Objects.requireNonNull(WAYS.get(parts.group(1))) + "(" + columns + ")");
    }
}
