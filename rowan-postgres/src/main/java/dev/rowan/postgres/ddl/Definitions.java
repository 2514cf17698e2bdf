package dev.rowan.postgres.ddl;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.IndexModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.sql.RowText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands in the definitions of indexes and rules.
 *
 * @param names how names of columns are written
 */
public record Definitions(UnaryOperator<String> names) {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /**
     * Writes a term, such as the condition of a check.
     *
     * @param term of one row alone
     * @return its text
     */
    public String of(Term term) {
        String text = new RowText(names).of(term);
        return wrapped(text) ? text.substring(1, text.length() - 1) : text;
    }

    /** Whether the first parenthesis is closed by the last; what is quoted holds none. */
    private static boolean wrapped(String text) {
        String bare = QUOTED.matcher(text)
                .replaceAll(found -> "_".repeat(found.group().length()));
        int open = 0;
        for (int i = 0; i < bare.length() - 1; i++) {
            open += bare.charAt(i) == '(' ? 1 : bare.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return false;
            }
        }
        return open == 1 && bare.endsWith(")");
    }

    /**
     * Writes one key of an index.
     *
     * @param key of one row alone
     * @param index whose key
     * @return such as {@code name desc nulls last}
     */
    public String of(SortKey key, IndexModel index) {
        return new RowText(names).of(key, index.operators(), index.method().equals(IndexModel.TREE));
    }

    /**
     * Writes an index.
     *
     * @param index the index
     * @return what stands behind the table's name
     */
    public String of(IndexModel index) {
        String keys = index.keys().stream().map(key -> of(key, index)).collect(Collectors.joining(", "));
        String using = index.method().equals(IndexModel.TREE) ? "" : "using " + index.method() + " ";
        String including = index.including().isEmpty() ? "" : " include (" + columns(index.including()) + ")";
        return using + "(" + keys + ")" + including + where(index.where());
    }

    /**
     * Writes the unique index of an identity of some rows.
     *
     * @param identity the identity
     * @return what stands behind the table's name
     */
    public String of(IdentityModel identity) {
        String nulls = identity.nullsDistinct() ? "" : " nulls not distinct";
        return "(" + columns(identity.attributes()) + ")" + nulls + where(identity.where());
    }

    private String where(@Nullable Term condition) {
        return condition == null ? "" : " where " + of(condition);
    }

    private String columns(List<AttributeModel> attributes) {
        return attributes.stream().map(AttributeModel::column).map(names).collect(Collectors.joining(", "));
    }
}
