package dev.rowan.conformance.chance;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.store.Answer;
import dev.rowan.store.Lock;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random rows of random resources, and random reads of them, from a seed. Mutable, for one thread. */
public final class ReadGame {
    private static final int DEPTH = 3;

    private final Dice dice;
    private final Terms terms;
    private final Ground ground;

    /**
     * Begins a game.
     *
     * @param seed the same seed, the same game
     */
    public ReadGame(long seed) {
        this.dice = new Dice(seed);
        this.terms = new Terms(dice);
        this.ground = new Grounds(dice, "g" + Long.toString(seed & Long.MAX_VALUE, Character.MAX_RADIX) + "_").next();
    }

    /**
     * What is read from.
     *
     * @return the resources and their rows
     */
    public Ground ground() {
        return ground;
    }

    /**
     * The next read.
     *
     * @return a level, perhaps of some parents
     */
    public ReadPlan next() {
        RelationshipModel relationship =
                dice.chance(40) ? dice.pick(dice.pick(things()).relationships()) : null;
        ResourceModel resource = relationship == null ? dice.pick(ground.models()) : relationship.destination();
        Place place = new Place(resource, join(relationship), null);
        int depth = resource.relationships().isEmpty() ? 0 : DEPTH;
        ReadPlan plan = ReadPlan.of(resource, outputs(place, depth))
                .where(dice.chance(75) ? terms.condition(place, depth) : null)
                .distinctBy(terms.distinct(place, depth - 1))
                .sorted(sort(place, depth))
                .of(relationship == null ? null : new Parents(relationship, keys()));
        if (dice.chance(50)) {
            plan = plan.cut(dice.chance(80) ? (Long) (long) dice.below(5) : null, dice.chance(30) ? dice.below(3) : 0);
        }
        if (dice.chance(10)) {
            return plan.locked(dice.pick(List.of(Lock.KEY_SHARE, Lock.SHARE, Lock.NO_KEY_UPDATE, Lock.UPDATE)))
                    .waiting(dice.pick(List.of(Waiting.values())));
        }
        return dice.chance(90) ? plan : plan.answering(dice.flag() ? Answer.COUNT : Answer.EXISTS);
    }

    private List<ResourceModel> things() {
        return ground.models().stream()
                .filter(model -> !model.relationships().isEmpty())
                .toList();
    }

    private static @Nullable ResourceModel join(@Nullable RelationshipModel relationship) {
        return relationship == null || relationship.through() == null
                ? null
                : relationship.join().join();
    }

    private List<SortKey> sort(Place place, int depth) {
        return terms.sort(place, depth - 1);
    }

    private List<Term> outputs(Place place, int depth) {
        List<Term> outputs = new ArrayList<>(Terms.own(place.resource().primaryKey()));
        for (int i = dice.below(4); i > 0; i--) {
            outputs.add(terms.value(terms.type(place), place, depth));
        }
        return outputs;
    }

    /** Each once; some are of no row. */
    private List<Object> keys() {
        List<Object> keys = new ArrayList<>();
        for (long i = 0; i < 9; i++) {
            if (dice.chance(60)) {
                keys.add(Kept.key(i));
            }
        }
        return keys;
    }
}
