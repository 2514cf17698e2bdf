package dev.rowan.conformance;

import static dev.rowan.conformance.language.Phrase.PHRASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.conformance.language.Phrase;
import dev.rowan.expression.Text;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.query.Advice;
import dev.rowan.query.Explanation;
import dev.rowan.query.Selection;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes in the order of a language, and those of code points beside them, on PostgreSQL. */
class LanguageIndexTest {
    /** In a language that ICU4J knows for longer than the server's ICU. */
    public static final class Saying extends Resource<Saying> {
        public static final Saying SAYING = new Saying();

        public final Text<Saying> text = string().collation("tok").primaryKey();
        public final Read<Saying> read = read();
    }

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
                                + " it in the order of 'de'; declare index(german)");
        assertThat(advice(PHRASE.query().filter(PHRASE.german.gt("x"))))
                .containsExactly(
                        "Phrase.german: a filter looks at every row of Phrase, since no index begins with it in the"
                                + " order of 'de'; declare index(german)");
        assertThat(advice(PHRASE.query().filter(PHRASE.german.startsWith("x")))).isEmpty();
        assertThat(rowan.advise())
                .extracting(Advice::toString)
                .containsExactly(
                        "Phrase.german: is exposed, so that requests may filter and sort by it, but no index begins"
                                + " with it in the order of 'de'; declare index(german)");
    }

    @Test
    void an_index_of_another_language_serves_nothing() {
        tell("drop index " + INDEX);
        tell("create index " + INDEX + " on phrases (swedish collate \"de-x-icu\")");
        assertThat(advice(PHRASE.query().sort(PHRASE.swedish.asc()).limit(3))).hasSize(1);
        assertThat(advice(PHRASE.query().filter(PHRASE.swedish.eq("x")))).hasSize(1);
    }

    @Test
    void a_language_that_the_server_does_not_know_is_told_when_it_is_asked_to_order() {
        Saying saying = Saying.SAYING;
        try (Rowan other = Databases.SHARED.open(Domain.of("Sayings", saying))) {
            assertThat(other.list(saying.query().filter(saying.text.eq("x")))).isEmpty();
            assertThatThrownBy(() -> other.list(saying.query().sort(saying.text.asc())))
                    .hasMessage(
                            "the database has not the types or collations of the model (SQLSTATE 42704); the cause names"
                                    + " the one; case-insensitive text needs the extension citext, the order of a language an ICU that"
                                    + " knows it")
                    .cause()
                    .hasMessageContaining("tok-x-icu");
        }
    }

    @Test
    void a_language_and_its_index_are_no_difference_to_migrations() {
        assertThat(Migrations.sync(rowan).changed()).isFalse();
    }
}
