package dev.rowan.planning;

import static dev.rowan.planning.Decision.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnLookup;
import dev.rowan.changeset.OnMatch;
import dev.rowan.changeset.OnMissing;
import dev.rowan.changeset.OnNoMatch;
import dev.rowan.planning.Decision.Deed;
import dev.rowan.planning.Decision.Match;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of answers: each answer, for each state of an input, on to-one and to-many. */
class DecisionTest {
    private static final Match RELATED = new Match(0, NONE);
    private static final Match FOUND = new Match(NONE, 0);
    private static final Match NOBODY = new Match(NONE, NONE);

    @ParameterizedTest
    @CsvSource({
        "APPEND,              IGNORE,    RELATE, NOT_FOUND,   IGNORE",
        "APPEND_AND_REMOVE,   IGNORE,    RELATE, NOT_FOUND,   UNRELATE",
        "REMOVE,              UNRELATE,  ,       NOT_RELATED, IGNORE",
        "DIRECT_CONTROL,      UPDATE,    ,       CREATE,      DESTROY",
        "CREATE,              IGNORE,          , CREATE,      IGNORE",
    })
    void each_constant_answers_as_its_row_of_the_table(
            String constant, Act related, Act found, Act nobody, Act missing) {
        Manage manage = CONSTANTS.get(constant);
        assertThat(one(manage, false, RELATED, 1).inputs()).containsExactly(new Deed(related, 0));
        assertThat(one(manage, false, NOBODY, 0).inputs()).containsExactly(new Deed(nobody, NONE));
        assertThat(Decision.of(manage, false, List.of(), 1).missing()).containsExactly(new Deed(missing, 0));
        if (found != null) {
            assertThat(one(manage, false, FOUND, 0).inputs()).containsExactly(new Deed(found, 0));
        }
    }

    private static final Map<String, Manage> CONSTANTS = Map.of(
            "APPEND", Manage.APPEND,
            "APPEND_AND_REMOVE", Manage.APPEND_AND_REMOVE,
            "REMOVE", Manage.REMOVE,
            "DIRECT_CONTROL", Manage.DIRECT_CONTROL,
            "CREATE", Manage.CREATE);

    static Stream<Arguments> everyManageAndKind() {
        return Stream.of(OnLookup.values())
                .flatMap(lookup -> Stream.of(OnNoMatch.values())
                        .flatMap(none -> Stream.of(OnMatch.values())
                                .flatMap(match -> Stream.of(OnMissing.values())
                                        .flatMap(missing -> Stream.of(true, false)
                                                .map(toOne -> Arguments.of(
                                                        new Manage(lookup, none, match, missing), toOne))))));
    }

    @ParameterizedTest
    @MethodSource("everyManageAndKind")
    void every_answer_holds_in_every_state(Manage manage, boolean toOne) {
        assertThat(one(manage, toOne, RELATED, 1).inputs()).containsExactly(new Deed(MATCHED.get(manage.onMatch()), 0));
        assertThat(one(manage, toOne, RELATED, 1).missing()).isEmpty();
        assertThat(one(manage, toOne, FOUND, 0).inputs())
                .containsExactly(
                        manage.onLookup() == OnLookup.IGNORE
                                ? new Deed(nobody(manage), NONE)
                                : new Deed(LOOKED_UP.get(manage.onLookup()), 0));
        assertThat(one(manage, toOne, NOBODY, 0).inputs()).containsExactly(new Deed(nobody(manage), NONE));
        assertThat(Decision.of(manage, toOne, List.of(), 1).missing())
                .containsExactly(new Deed(MISSING.get(manage.onMissing()), 0));
    }

    @ParameterizedTest
    @MethodSource("everyManageAndKind")
    void of_several_related_rows_those_not_named_are_missing(Manage manage, boolean toOne) {
        Decision decision = Decision.of(manage, toOne, List.of(new Match(1, NONE)), 3);
        assertThat(decision.inputs()).containsExactly(new Deed(MATCHED.get(manage.onMatch()), 1));
        Act missing = MISSING.get(manage.onMissing());
        assertThat(decision.missing()).containsExactly(new Deed(missing, 0), new Deed(missing, 2));
    }

    private static final Map<OnMatch, Act> MATCHED = Map.of(
            OnMatch.IGNORE, Act.IGNORE,
            OnMatch.UPDATE, Act.UPDATE,
            OnMatch.UPDATE_LINK, Act.UPDATE_LINK,
            OnMatch.UNRELATE, Act.UNRELATE,
            OnMatch.DESTROY, Act.DESTROY,
            OnMatch.ERROR, Act.RELATED);
    private static final Map<OnLookup, Act> LOOKED_UP =
            Map.of(OnLookup.RELATE, Act.RELATE, OnLookup.RELATE_AND_UPDATE, Act.RELATE_AND_UPDATE);
    private static final Map<OnMissing, Act> MISSING = Map.of(
            OnMissing.IGNORE, Act.IGNORE,
            OnMissing.UNRELATE, Act.UNRELATE,
            OnMissing.DESTROY, Act.DESTROY,
            OnMissing.ERROR, Act.LEFT_OUT);

    private static Act nobody(Manage manage) {
        return switch (manage.onNoMatch()) {
            case IGNORE -> Act.IGNORE;
            case CREATE -> Act.CREATE;
            case ERROR, MATCH -> manage.onLookup() == OnLookup.IGNORE ? Act.NOT_RELATED : Act.NOT_FOUND;
        };
    }

    @Test
    void where_a_to_one_says_match_an_input_that_names_nobody_is_the_related_row() {
        Manage manage = Manage.DIRECT_CONTROL.onNoMatch(OnNoMatch.MATCH);
        assertThat(one(manage, true, NOBODY, 1).inputs()).containsExactly(new Deed(Act.UPDATE, 0));
        assertThat(one(manage, true, NOBODY, 1).missing()).isEmpty();
        assertThat(one(manage, true, NOBODY, 0).inputs()).containsExactly(new Deed(Act.NOT_RELATED, NONE));
    }

    @Test
    void a_to_one_holds_one_row_so_who_comes_puts_the_other_out() {
        assertThat(one(Manage.APPEND, true, FOUND, 1).missing()).containsExactly(new Deed(Act.UNRELATE, 0));
        assertThat(one(Manage.CREATE, true, NOBODY, 1).missing()).containsExactly(new Deed(Act.UNRELATE, 0));
        assertThat(one(Manage.APPEND, false, FOUND, 1).missing()).containsExactly(new Deed(Act.IGNORE, 0));
    }

    private static Decision one(Manage manage, boolean toOne, Match match, int related) {
        return Decision.of(manage, toOne, List.of(match), related);
    }
}
