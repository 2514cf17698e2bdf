package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.own;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.Aggregation;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Comparison;
import dev.rowan.model.Hop;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.store.IndexKey;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.CollatedType;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of a language stands where text is ordered, and nowhere else. */
class LanguageSqlTest {
    private static final CollatedType GERMAN = new CollatedType(Scalar.TEXT, "de");
    private static final ResourceModel WORD = new Sketch("Word", "words")
            .key("id", Scalar.UUID)
            .required("name", GERMAN)
            .optional("folded", new CollatedType(Scalar.CASE_INSENSITIVE_TEXT, "sv"))
            .optional("plain", Scalar.TEXT)
            .optional("of", Scalar.UUID)
            .model();
    private static final AttributeModel NAME = Sketch.of(WORD, "name");
    private static final AttributeModel FOLDED = Sketch.of(WORD, "folded");
    private static final AttributeModel PLAIN = Sketch.of(WORD, "plain");
    private static final RelationshipModel PARTS = Sketch.hasMany(WORD, WORD, "of");

    private static void filters(Term condition, String sql) {
        String text = ReadSql.of(ReadPlan.of(WORD, List.of(own(PLAIN))).where(condition))
                .text();
        assertThat(text).isEqualTo("select t0.\"plain\" from \"words\" t0 where " + sql);
    }

    private static void reads(Term term, String sql) {
        assertThat(ReadSql.of(ReadPlan.of(WORD, List.of(term))).text())
                .isEqualTo("select " + sql + " from \"words\" t0");
    }

    private static Term made(Aggregation kind, AttributeModel operand, boolean distinct) {
        List<SortKey> sort = kind == Aggregation.LIST ? List.of(new SortKey(own(operand), false)) : List.of();
        return new Term.Aggregated(kind, List.of(new Hop(PARTS, null)), own(operand), sort, distinct);
    }

    @Test
    void columns_are_as_those_of_other_text() {
        assertThat(ColumnTypes.definition(GERMAN)).isEqualTo("text collate \"C\"");
        assertThat(ColumnTypes.definition(FOLDED.type())).isEqualTo("citext collate \"C\"");
        assertThat(ColumnTypes.of(new ListType(GERMAN))).isEqualTo("text[]");
    }

    @Test
    void sorts_and_comparisons_name_the_language() {
        ReadPlan plan = ReadPlan.of(WORD, List.of(own(NAME)))
                .sorted(List.of(new SortKey(own(NAME), true), new SortKey(own(FOLDED), false)));
        assertThat(ReadSql.of(plan).text())
                .isEqualTo("select t0.\"name\" from \"words\" t0"
                        + " order by t0.\"name\" collate \"de-x-icu\" desc, t0.\"folded\" collate \"sv-x-icu\"");
        Term value = new Term.Constant("x", Scalar.TEXT, false);
        filters(new Term.Compare(Comparison.LT, own(NAME), value), "(t0.\"name\" collate \"de-x-icu\" < ?)");
        filters(new Term.Compare(Comparison.LT, own(NAME), own(PLAIN)), "(t0.\"name\" collate \"C\" < t0.\"plain\")");
    }

    @Test
    void sameness_names_none() {
        Term value = new Term.Constant("x", GERMAN, false);
        filters(new Term.Compare(Comparison.EQ, own(NAME), value), "(t0.\"name\" = ?)");
        filters(new Term.Same(own(NAME), own(PLAIN)), "(t0.\"name\" is not distinct from t0.\"plain\")");
        filters(new Term.In(own(NAME), List.of("x")), "(t0.\"name\" = any(?))");
    }

    @Test
    void what_comes_of_an_order_is_plain_text_again() {
        String parts = " from \"words\" t1 where t1.\"of\" = t0.\"id\")";
        reads(
                made(Aggregation.MAX, NAME, false),
                "(select max(t1.\"name\" collate \"de-x-icu\") collate \"C\"" + parts);
        reads(
                made(Aggregation.LIST, NAME, true),
                "(select (array_agg(distinct t1.\"name\" collate \"de-x-icu\" order by t1.\"name\" collate \"de-x-icu\")"
                        + " filter (where t1.\"name\" is not null) collate \"C\")" + parts);
    }

    @Test
    void an_index_that_orders_names_the_language() {
        assertThat(Indexes.creating(WORD, List.of(IndexKey.ordering(NAME), IndexKey.ordering(PLAIN))))
                .isEqualTo("create index on \"words\" (\"name\" collate \"de-x-icu\", \"plain\");");
        assertThat(Indexes.creating(WORD, List.of(IndexKey.finding(NAME))))
                .isEqualTo("create index on \"words\" (\"name\");");
    }
}
