package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.naive.Write.Kind;
import dev.rowan.conformance.naive.Write.Named;
import dev.rowan.conformance.naive.Write.Part;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows and writes as a person would write them down, nearly Java. */
final class Transcript {
    private static final List<String> NAMES =
            List.of("APPEND", "REMOVE", "APPEND_AND_REMOVE", "DIRECT_CONTROL", "CREATE");

    private Transcript() {}

    static String of(World world) {
        return world.all().stream()
                .map(entry -> "rowan.run(" + token(entry.sheet.name()) + ".create" + sets(entry) + ");\n")
                .collect(Collectors.joining());
    }

    private static String sets(Entry entry) {
        return entry.values.entrySet().stream()
                .map(each ->
                        ".set(" + token(entry.sheet.name()) + "." + each.getKey() + ", " + value(each.getValue()) + ")")
                .collect(Collectors.joining());
    }

    static String of(Write write) {
        String token = token(write.sheet());
        StringBuilder words = new StringBuilder("rowan.run(" + token + ".")
                .append(write.kind().name().toLowerCase(Locale.ROOT));
        if (write.kind() != Kind.CREATE) {
            words.append(".of(").append(key(write.sheet(), write.target())).append(")");
        }
        if (!write.values().isEmpty()) {
            words.append(".input(").append(value(write.values())).append(")");
        }
        for (Part part : write.parts()) {
            words.append("\n        .manage(").append(token).append(".").append(part.bond());
            words.append(", ").append(manage(part.manage())).append(", ");
            words.append(value(part.inputs())).append(")");
        }
        return words.append(");\n").toString();
    }

    private static String manage(Manage manage) {
        int named = Answers.NAMED.indexOf(manage);
        return named >= 0
                ? NAMES.get(named)
                : "new Manage(" + manage.onLookup() + ", " + manage.onNoMatch() + ", " + manage.onMatch() + ", "
                        + manage.onMissing() + ")";
    }

    private static String token(String sheet) {
        return sheet.toUpperCase(Locale.ROOT);
    }

    private static String key(String sheet, Map<String, Object> values) {
        List<String> order = Objects.requireNonNull(ShopSheets.all().get(sheet)).key();
        return token(sheet) + ".key("
                + order.stream().map(name -> value(values.get(name))).collect(Collectors.joining(", ")) + ")";
    }

    private static String value(@Nullable Object value) {
        if (value instanceof Named named) {
            return named(named);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> value(each.getKey()) + ", " + value(each.getValue()))
                    .collect(Collectors.joining(", ", "Map.of(", ")"));
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Transcript::value).collect(Collectors.joining(", ", "Arrays.asList(", ")"));
        }
        if (value instanceof UUID uuid) {
            return "UUID.fromString(\"" + uuid + "\")";
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private static String named(Named named) {
        String of = key(named.sheet(), named.key());
        String key = named.read() ? "rowan.get(" + of + ")" : of;
        if (named.payload() == null) {
            return key;
        }
        return "Link.to(" + key + ")"
                + named.payload().entrySet().stream()
                        .map(each -> ".with(LABELLING." + each.getKey() + ", " + value(each.getValue()) + ")")
                        .collect(Collectors.joining());
    }
}
