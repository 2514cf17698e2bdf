package dev.rowan.tasks.existing.condition;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.IndexModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.StoredName;
import dev.rowan.model.Term;
import dev.rowan.postgres.ddl.Definitions;
import dev.rowan.postgres.schema.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words checks and indexes of one table in Java. Whether the database takes both for the same is for it to say.
 *
 * @param columns what the class has, by the columns' names
 */
public record Retelling(Map<String, Held> columns) {
    private static final Definitions DEFINITIONS = new Definitions(Quoted::name);

    /** Copies the columns. */
    public Retelling {
        columns = Map.copyOf(columns);
    }

    /**
     * In both languages.
     *
     * @param java what stands in the class
     * @param sql what Rowan will make of it
     */
    public record Retold(String java, String sql) {}

    /**
     * A condition.
     *
     * @param sql as PostgreSQL writes it
     * @return its words, or empty when it is not understood
     */
    public Optional<Retold> condition(String sql) {
        return tried(() -> Reading.condition(sql)
                .map(said -> new Phrases(columns).condition(said))
                .map(phrase -> new Retold(phrase.java(), DEFINITIONS.of(phrase.term()))));
    }

    /**
     * An index in which rows may be alike.
     *
     * @param definition what stands behind the table, as PostgreSQL writes it
     * @param schema that class of operators need not name
     * @return its words, or empty when it is not understood
     */
    public Optional<Retold> index(String definition, String schema) {
        return tried(() -> Reading.index(definition)
                .filter(said -> !said.nullsAlike())
                .map(said -> new IndexWords(columns, schema).of(said)));
    }

    /**
     * An index that keeps rows apart.
     *
     * @param definition what stands behind the table, as PostgreSQL writes it
     * @return its words, or empty when no identity says it
     */
    public Optional<Retold> identity(String definition) {
        return tried(() -> Reading.index(definition).flatMap(this::identity));
    }

    private Optional<Retold> identity(IndexSaid said) {
        List<AttributeModel> attributes = new ArrayList<>();
        for (IndexSaid.Key key : said.keys()) {
            Held held = key.by() instanceof Said.Column column ? columns.get(column.name()) : null;
            if (held == null
                    || key.descending()
                    || key.nullsFirst()
                    || !key.operators().isEmpty()) {
                return Optional.empty();
            }
            attributes.add(held.model());
        }
        if (!said.method().equals(IndexModel.TREE) || !said.including().isEmpty()) {
            return Optional.empty();
        }
        Phrase where = said.where() == null ? null : new Phrases(columns).condition(said.where());
        String java = attributes.stream().map(AttributeModel::name).collect(Collectors.joining(", ", "identity(", ")"))
                + where(where)
                + (said.nullsAlike() ? ".nullsNotDistinct()" : "");
        IdentityModel model =
                new IdentityModel("", "", attributes, term(where), !said.nullsAlike(), false, StoredName.USUAL);
        return Optional.of(new Retold(java, DEFINITIONS.of(model)));
    }

    static String where(@Nullable Phrase condition) {
        return condition == null ? "" : ".where(" + condition.java() + ")";
    }

    static @Nullable Term term(@Nullable Phrase condition) {
        return condition == null ? null : condition.term();
    }

    static String sql(IndexModel index) {
        return DEFINITIONS.of(index);
    }

    static SortKey key(Phrase by, IndexSaid.Key key) {
        return new SortKey(by.term(), key.descending(), key.nullsFirst());
    }

    private static Optional<Retold> tried(Supplier<Optional<Retold>> reading) {
        try {
            return reading.get();
        } catch (Words.Unclear unclear) {
            return Optional.empty();
        }
    }
}
