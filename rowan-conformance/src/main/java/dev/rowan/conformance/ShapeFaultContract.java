package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.problem.DefinitionException;
import dev.rowan.query.Joined;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that do not fit the model are refused before anything is read, with the way out. */
public abstract class ShapeFaultContract extends Contract {
    private String refused(Class<? extends Record> shape) {
        DefinitionException faults = catchThrowableOfType(
                DefinitionException.class, () -> rowan.list(MEMBER.query().into(shape)));
        assertThat(faults).as("the refusal").isNotNull();
        return faults.faults().toString();
    }

    record Both(List<BothTeam> teams) {}

    record BothTeam(String name, String role) {}

    @Test
    void a_name_that_the_row_and_its_join_row_have_is_refused() {
        assertThat(refused(Both.class))
                .contains("BothTeam.role")
                .contains("Team.role")
                .contains("Membership.role")
                .contains("@Joined");
    }

    record Misspelt(String nmae) {}

    @Test
    void an_unknown_name_offers_the_nearest() {
        assertThat(refused(Misspelt.class)).contains("Misspelt.nmae").contains("'name'");
    }

    record Mistyped(String age) {}

    @Test
    void a_component_of_another_type_is_refused() {
        assertThat(refused(Mistyped.class)).contains("Mistyped.age").contains("Integer");
    }

    record Primitive(int age) {}

    @Test
    void a_primitive_for_what_can_be_null_is_refused() {
        assertThat(refused(Primitive.class)).contains("Primitive.age").contains("Integer");
    }

    record Unjoined(@Joined String name) {}

    @Test
    void a_join_row_that_is_not_there_is_refused() {
        assertThat(refused(Unjoined.class)).contains("Unjoined.name").contains("@Joined");
    }

    record Flat(String teams) {}

    @Test
    void a_relationship_without_a_record_is_refused() {
        assertThat(refused(Flat.class)).contains("Flat.teams").contains("List");
    }

    record Endless(String name, List<Endless> pupils) {}

    @Test
    void a_record_within_itself_is_refused() {
        assertThat(refused(Endless.class)).contains("Endless.pupils");
    }

    record Several(String nmae, int age, String teams) {}

    @Test
    void all_faults_are_told_at_once() {
        assertThat(refused(Several.class)).contains("Several.nmae", "Several.age", "Several.teams");
    }
}
