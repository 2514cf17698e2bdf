package dev.rowan.tasks.existing.condition;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IndexModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.StoredName;
import dev.rowan.tasks.existing.condition.Retelling.Retold;
import dev.rowan.tasks.words.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words an index. */
final class IndexWords {
    private final Map<String, Held> columns;
    private final String schema;
    private final Phrases phrases;

    IndexWords(Map<String, Held> columns, String schema) {
        this.columns = columns;
        this.schema = schema;
        this.phrases = new Phrases(columns);
    }

    Retold of(IndexSaid said) {
        boolean plain = said.keys().stream().noneMatch(key -> key.descending() || key.nullsFirst());
        List<String> keys = new ArrayList<>();
        List<SortKey> sorts = new ArrayList<>();
        for (IndexSaid.Key key : said.keys()) {
            Phrase by = phrases.operand(key.by());
            keys.add(by.java() + (plain ? "" : order(key)));
            sorts.add(Retelling.key(by, key));
        }
        String operators = operators(said);
        List<AttributeModel> including =
                said.including().stream().map(this::model).toList();
        Phrase where = said.where() == null ? null : phrases.condition(said.where());
        String java = "index(" + String.join(", ", keys) + ")" + using(said.method(), operators) + including(including)
                + Retelling.where(where);
        return new Retold(
                java,
                Retelling.sql(new IndexModel(
                        "", "", sorts, including, Retelling.term(where), said.method(), operators, StoredName.USUAL)));
    }

    private static String order(IndexSaid.Key key) {
        return (key.descending() ? ".desc()" : ".asc()") + (key.nullsFirst() ? ".nullsFirst()" : "");
    }

    private static String using(String method, String operators) {
        if (operators.isEmpty()) {
            return method.equals(IndexModel.TREE) ? "" : ".using(" + Literal.quoted(method) + ")";
        }
        return ".using(" + Literal.quoted(method) + ", " + Literal.quoted(operators) + ")";
    }

    private static String including(List<AttributeModel> attributes) {
        return attributes.isEmpty()
                ? ""
                : attributes.stream().map(AttributeModel::name).collect(Collectors.joining(", ", ".including(", ")"));
    }

    private AttributeModel model(String column) {
        Held held = columns.get(column);
        if (held == null) {
            throw new Words.Unclear();
        }
        return held.model();
    }

    /** One class for all keys. */
    private String operators(IndexSaid said) {
        List<String> all =
                said.keys().stream().map(IndexSaid.Key::operators).distinct().toList();
        if (all.size() > 1) {
            throw new Words.Unclear();
        }
        String only = all.get(0);
        for (String near : List.of(schema, "public")) {
            only = only.startsWith(near + ".") ? only.substring(near.length() + 1) : only;
        }
        return only;
    }
}
