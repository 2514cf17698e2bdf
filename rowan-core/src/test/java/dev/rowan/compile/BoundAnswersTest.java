package dev.rowan.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.changeset.Manage;
import dev.rowan.changeset.OnMatch;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.intake.Intake;
import dev.rowan.problem.DefinitionException;
import dev.rowan.problem.Fault;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoundAnswersTest {
    public static final class Leaf extends Resource<Leaf> { // #leaf
        public static final Leaf LEAF = new Leaf();

        public final Attribute<Leaf, UUID> id = uuidPrimaryKey();
        public final Attribute<Leaf, UUID> twigId = uuid();
        public final Read<Leaf> read = read();
        public final Create<Leaf> create = create();
        public final Update<Leaf> update = update();
    }

    public static final class Twig extends Resource<Twig> { // #twig
        public static final Twig TWIG = new Twig();

        public final Attribute<Twig, UUID> id = uuidPrimaryKey();
        public final Text<Twig> name = string();
        public final ToMany<Twig, Leaf> leaves = hasMany(Leaf.class).via(leaf -> leaf.twigId);
        public final Argument<List<UUID>> given = listArgument(UUID.class);
        public final Create<Twig> fine = create().argument(given).manage(leaves, Manage.CREATE, given);
        public final Create<Twig> control =
                create().argument(given).manage(leaves, Manage.DIRECT_CONTROL, given); // #control
        public final Update<Twig> links =
                update().argument(given).manage(leaves, Manage.APPEND.onMatch(OnMatch.UPDATE_LINK), given); // #links
        public final Update<Twig> placed =
                update().argument(given).manage(leaves, Manage.APPEND.onMatch(OnMatch.UPDATE, fine), given); // #wrong
        public final Destroy<Twig> destroy = destroy();
    }

    @Test
    void what_an_answer_needs_and_the_resource_lacks_is_told_when_it_is_opened() {
        Opening opening = Opening.of(Twig.TWIG, Leaf.LEAF);
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> new Intake(opening.models()).verify());
        assertThat(refused.faults().stream().map(Fault::message))
                .containsExactly(
                        opening.lines()
                                .fill(
                                        "Twig.control (#control): manages Twig.leaves, but Leaf (#leaf) has no primary destroy"
                                                + " action, which managing Twig.leaves needs; write `public final Destroy<Leaf>"
                                                + " destroy = destroy();` in Leaf."),
                        opening.lines()
                                .fill(
                                        "Twig.links (#links): manages Twig.leaves, but Twig (#twig) has no join row behind"
                                                + " leaves, so UPDATE_LINK has nothing to update; answer with UPDATE in Twig."),
                        opening.lines()
                                .fill("Twig.placed (#wrong): manages Twig.leaves, but Twig (#twig) manages leaves by"
                                        + " Twig.fine, which is no update action of Leaf; name an update action of Leaf in"
                                        + " Twig."));
    }
}
