package dev.rowan.conformance;

import dev.rowan.conformance.expression.AroundContract;
import dev.rowan.conformance.expression.ChoiceContract;
import dev.rowan.conformance.expression.DocumentContract;
import dev.rowan.conformance.expression.FragmentContract;
import dev.rowan.conformance.expression.ListContract;
import dev.rowan.conformance.expression.MomentContract;
import dev.rowan.conformance.expression.NumberContract;
import dev.rowan.conformance.expression.SimilarityContract;
import dev.rowan.conformance.expression.WordContract;
import dev.rowan.conformance.language.LanguageContract;
import dev.rowan.postgres.Postgres;
import java.sql.Statement;
import org.junit.jupiter.api.Nested;

/** What expressions mean to PostgreSQL. */
class PostgresExpressionTest {
    @Nested
    class Arounds extends AroundContract implements OnPostgres {}

    @Nested
    class Choices extends ChoiceContract implements OnPostgres {}

    @Nested
    class Documents extends DocumentContract implements OnPostgres {}

    @Nested
    class Languages extends LanguageContract implements OnPostgres {}

    @Nested
    class Lists extends ListContract implements OnPostgres {}

    @Nested
    class Moments extends MomentContract implements OnPostgres {}

    @Nested
    class Numbers extends NumberContract implements OnPostgres {}

    @Nested
    class Words extends WordContract implements OnPostgres {}

    @Nested
    class Fragments extends FragmentContract implements OnPostgres {
        @Override
        protected boolean hasFragments() {
            return true;
        }
    }

    @Nested
    class Similarities extends SimilarityContract implements OnPostgres {
        @Override
        protected void enable() {
            say("create extension if not exists pg_trgm");
        }

        @Override
        protected boolean disable() {
            say("drop extension if exists pg_trgm");
            return true;
        }

        private void say(String words) {
            front().unwrap(Postgres.class).connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute(words);
                }
            });
        }
    }
}
