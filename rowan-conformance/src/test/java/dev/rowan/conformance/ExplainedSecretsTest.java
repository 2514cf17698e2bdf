package dev.rowan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Text;
import dev.rowan.query.Advice;
import dev.rowan.query.Query;
import dev.rowan.query.Selection;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What explanations must not show, and advice must not ask for. */
class ExplainedSecretsTest {
    public static final class Letter extends Resource<Letter> {
        public static final Letter LETTER = new Letter();

        public final Attribute<Letter, UUID> id = uuidPrimaryKey();
        public final Text<Letter> name = string();
        public final Text<Letter> secret = string().sensitive();
        public final Attribute<Letter, Instant> deletedAt = instant().exposed();
        public final Attribute<Letter, Instant> sentAt = instant().exposed();

        public final Read<Letter> read = read().filter(deletedAt.isNull());
        public final Destroy<Letter> destroy = destroy().soft(deletedAt);
    }

    private static final Letter LETTER = Letter.LETTER;

    private Rowan rowan;

    @BeforeEach
    void openTheStore() {
        rowan = Databases.SHARED.open(Domain.of("Letters", LETTER));
    }

    @AfterEach
    void closeTheStore() {
        rowan.close();
    }

    private String shown(Selection<?> query) {
        return rowan.explain(query).toString();
    }

    private static Query<Letter> where(Condition<Letter> condition) {
        return LETTER.query().filter(condition);
    }

    @Test
    void what_is_held_against_something_sensitive_is_hidden_however_far_inside() {
        for (Query<Letter> query : List.of(
                where(LETTER.name.concat("hush").lower().eq(LETTER.secret)),
                where(LETTER.secret.eq(LETTER.name.concat("hush").trim())),
                where(LETTER.secret.is(LETTER.name.concat("hush"))),
                where(LETTER.secret.concat("x").in("hush", "hushes")),
                where(LETTER.name
                        .eq("a")
                        .and(LETTER.name.eq("b").or(LETTER.secret.lower().eq("hush")))))) {
            assertThat(shown(query)).contains("***").doesNotContain("hush");
        }
    }

    @Test
    void what_is_beside_it_only_is_shown() {
        assertThat(shown(where(LETTER.name.eq("plain").and(LETTER.secret.eq("hush")))))
                .contains("plain", "***")
                .doesNotContain("hush");
    }

    @Test
    void the_moment_of_a_soft_destroy_wants_no_index() {
        assertThat(rowan.advise()).extracting(Advice::place).containsExactly("Letter.sentAt");
    }
}
