package dev.rowan.tasks.existing;

import dev.rowan.tasks.words.Kind;
import dev.rowan.tasks.words.Literal;
import dev.rowan.type.Cast;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Java what a column's default says in SQL, as PostgreSQL writes it. */
final class DefaultCall {
    private static final Set<String> NOW = Set.of(
            "now()", "CURRENT_TIMESTAMP", "transaction_timestamp()", "statement_timestamp()", "clock_timestamp()");
    private static final Set<String> TODAY = Set.of("CURRENT_DATE", "('now'::text)::date", "(now())::date");
    private static final Pattern RANDOM =
            Pattern.compile("(?:[a-z_]+\\.)?(?:gen_random_uuid|uuid_generate_v4|uuidv4)\\(\\)");
    private static final Pattern UUID_V7 = Pattern.compile("(?:[a-z_]+\\.)?(?:uuidv7|uuid_generate_v7)\\(\\)");
    private static final Pattern QUOTED = Pattern.compile("\\(*'((?:[^']|'')*)'\\)*(?:::.*)?");
    private static final Pattern BARE = Pattern.compile("\\(*(-?[0-9]+(?:\\.[0-9]+)?|true|false)\\)*(?:::.*)?");

    private DefaultCall() {}

    /** Such as {@code "member"} or {@code Instant::now}; empty for what cannot be said. */
    static Optional<String> of(Kind kind, String expression) {
        if (NOW.contains(expression) && kind.is(Scalar.INSTANT)) {
            return Optional.of("Instant::now");
        }
        if (TODAY.contains(expression) && kind.is(Scalar.DATE)) {
            return Optional.of("LocalDate::now");
        }
        if (kind.is(Scalar.UUID) && makesKeys(expression)) {
            return Optional.of("UUID::randomUUID");
        }
        if (kind.java().startsWith("List<")) {
            return expression.startsWith("'{}'") ? Optional.of("List.of()") : Optional.empty();
        }
        return text(expression).flatMap(text -> Literal.find(kind, text));
    }

    /** What Rowan makes of a value in SQL; empty for one that the program makes. */
    static Optional<String> sql(Kind kind, String expression, boolean told) {
        ValueType type = kind.value().orElse(Scalar.TEXT);
        Optional<Object> value = type instanceof ListType
                ? Optional.of(List.of())
                : text(expression)
                        .map(type::cast)
                        .flatMap(cast -> cast instanceof Cast.Done done ? Optional.of(done.value()) : Optional.empty());
        return value.flatMap(each -> told
                ? dev.rowan.postgres.schema.SqlLiteral.of(type, each)
                : dev.rowan.postgres.schema.SqlLiteral.untold(type, each));
    }

    private static Optional<String> text(String expression) {
        Matcher quoted = QUOTED.matcher(expression);
        if (quoted.matches()) {
            return Optional.of(quoted.group(1).replace("''", "'"));
        }
        Matcher bare = BARE.matcher(expression);
        return bare.matches() ? Optional.of(bare.group(1)) : Optional.empty();
    }

    /** Whether the program makes a value for each row. */
    static boolean isMade(String call) {
        return Set.of("Instant::now", "LocalDate::now", "UUID::randomUUID").contains(call);
    }

    /** Whether it makes keys that nobody guesses. */
    static boolean makesKeys(String expression) {
        return RANDOM.matcher(expression).matches()
                || UUID_V7.matcher(expression).matches();
    }
}
