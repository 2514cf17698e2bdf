package dev.rowan.migrate.apply;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Statements that PostgreSQL refuses inside a transaction. */
final class Outside {
    private static final Pattern WORDS = Pattern.compile(
            "(?:create\\s+(?:unique\\s+)?index\\s+concurrently|drop\\s+index\\s+concurrently"
                    + "|reindex\\s+(?:\\([^)]*\\)\\s*)?\\w+\\s+concurrently|vacuum|alter\\s+system|(?:create|drop)\\s+database"
                    + "|(?:create|drop)\\s+tablespace)\\b.*",
            Pattern.DOTALL);
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\w$]+)";
    private static final Pattern INDEX = Pattern.compile(
            "create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?" + "(" + NAME
                    + ")\\s+on\\s+(?:only\\s+)?(?:(" + NAME + ")\\.)?.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Outside() {}

    static boolean words(String sql) {
        String bare = sql.substring(FirstWords.of(sql).start()).toLowerCase(Locale.ROOT);
        return WORDS.matcher(bare).matches();
    }

    /** The index that the statement builds beside its readers and writers, in the schema of its table. */
    static @Nullable String index(String sql) {
        Matcher building = INDEX.matcher(sql.substring(FirstWords.of(sql).start()));
        if (!building.matches()) {
            return null;
        }
        return building.group(2) == null ? building.group(1) : building.group(2) + "." + building.group(1);
    }
}
