package dev.rowan.conformance;

import static dev.rowan.conformance.language.Phrase.PHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.language.Phrase;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.query.Advice;
import dev.rowan.query.Explanation;
import dev.rowan.query.Selection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes in the order of a language, and those of code points beside them, on PostgreSQL. */
class LanguageIndexTest {
    private static final String INDEX = "phrases_in_german";

    private Rowan rowan;

    @BeforeEach
    void openTheStore() {
        rowan = Databases.SHARED.open(Phrase.PHRASES);
        tell("insert into phrases (number, german) select i, 'n' || i from generate_series(1, 5000) i");
        tell("create index " + INDEX + " on phrases (german collate \"de-x-icu\")");
        tell("analyze phrases");
    }

    @AfterEach
    void closeTheStore() {
        tell("drop index if exists " + INDEX);
        rowan.close();
    }

    private void tell(String sql) {
        rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    private List<String> indexes(Selection<?> selection) {
        Explanation.Part part = rowan.explain(selection).parts().get(0);
        assertThat(part.scanned()).isEmpty();
        return part.indexes();
    }

    private List<String> advice(Selection<?> selection) {
        return rowan.explain(selection).advice().stream().map(Advice::toString).toList();
    }

    @Test
    void an_index_of_the_language_serves_sorts_and_ranges() {
        assertThat(indexes(PHRASE.query().sort(PHRASE.german.asc()).limit(3))).containsExactly(INDEX);
        assertThat(indexes(
                        PHRASE.query().sort(PHRASE.german.desc().nullsFirst()).limit(3)))
                .containsExactly(INDEX);
        assertThat(indexes(PHRASE.query().filter(PHRASE.german.lt("n10")))).containsExactly(INDEX);
        assertThat(indexes(PHRASE.query().filter(PHRASE.german.between("n10", "n11"))))
                .containsExactly(INDEX);
    }

    @Test
    void the_index_of_an_identity_serves_sameness() {
        assertThat(indexes(PHRASE.query().filter(PHRASE.german.eq("n10")))).containsExactly("phrases_german_key");
        assertThat(indexes(PHRASE.query().filter(PHRASE.german.in("n10", "n11"))))
                .containsExactly("phrases_german_key");
    }

    @Test
    void an_index_that_the_order_lacks_is_advised_of_whatever_identities_there_are() {
        assertThat(advice(PHRASE.query().sort(PHRASE.german.asc()).limit(3))).isEmpty();
        assertThat(advice(PHRASE.query().filter(PHRASE.german.eq("x")))).isEmpty();
        tell("drop index " + INDEX);
        assertThat(advice(PHRASE.query().sort(PHRASE.german.asc()).limit(3)))
                .containsExactly(
                        "Phrase.german: the first rows of Phrase are found by sorting all, since no index begins with"
                                + " it in the order of 'de'; write into a migration: create index on \"phrases\" (\"german\" collate"
                                + " \"de-x-icu\");");
        assertThat(advice(PHRASE.query().filter(PHRASE.german.gt("x"))))
                .containsExactly(
                        "Phrase.german: a filter looks at every row of Phrase, since no index begins with it in the"
                                + " order of 'de'; write into a migration: create index on \"phrases\" (\"german\" collate"
                                + " \"de-x-icu\");");
        assertThat(advice(PHRASE.query().filter(PHRASE.german.startsWith("x")))).isEmpty();
        assertThat(rowan.advise())
                .extracting(Advice::toString)
                .containsExactly(
                        "Phrase.german: is exposed, so that requests may filter and sort by it, but no index begins"
                                + " with it in the order of 'de'; write into a migration: create index on \"phrases\" (\"german\""
                                + " collate \"de-x-icu\");");
    }

    @Test
    void an_index_of_another_language_serves_nothing() {
        tell("drop index " + INDEX);
        tell("create index " + INDEX + " on phrases (swedish collate \"de-x-icu\")");
        assertThat(advice(PHRASE.query().sort(PHRASE.swedish.asc()).limit(3))).hasSize(1);
        assertThat(advice(PHRASE.query().filter(PHRASE.swedish.eq("x")))).hasSize(1);
    }

    @Test
    void a_language_and_its_index_are_no_difference_to_migrations() {
        assertThat(Migrations.sync(rowan).changed()).isFalse();
    }
}
