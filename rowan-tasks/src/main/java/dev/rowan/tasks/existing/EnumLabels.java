package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Finds checks that keep a column to some texts, as PostgreSQL writes {@code column in ('A', 'B')}. */
final class EnumLabels {
    private static final String TEXT = "'(?:[^']|'')*'(?:::(?:text|character varying|bpchar))?";
    private static final Pattern ANY = Pattern.compile("\\(*\"?([^\"():]+)\"?\\)?(?:::text)? = ANY \\(+ARRAY\\[(" + TEXT
            + "(?:, " + TEXT + ")*)\\]\\)?(?:::text\\[\\])?\\)+");
    private static final Pattern ONE = Pattern.compile(TEXT);

    private EnumLabels() {}

    /** The check over a column alone that names its values. */
    static Optional<Check> check(CatalogTable table, String column) {
        return table.checks().stream()
                .filter(check -> check.traits().isEmpty() && check.columns().equals(List.of(column)))
                .filter(check -> ANY.matcher(check.expression()).matches())
                .findFirst();
    }

    static List<String> labels(Check check) {
        Matcher any = ANY.matcher(check.expression());
        if (!any.matches()) {
            return List.of();
        }
        return ONE.matcher(any.group(2))
                .results()
                .map(label -> label.group()
                        .substring(1, label.group().lastIndexOf('\''))
                        .replace("''", "'"))
                .toList();
    }

    /** Constants are kept by their names, so each label must be one. */
    static boolean fit(List<String> labels) {
        return !labels.isEmpty()
                && Set.copyOf(labels).size() == labels.size()
                && labels.stream()
                        .allMatch(label -> SourceVersion.isName(label, SourceVersion.RELEASE_17)
                                && !label.contains(".")
                                && !label.contains("$"));
    }
}
