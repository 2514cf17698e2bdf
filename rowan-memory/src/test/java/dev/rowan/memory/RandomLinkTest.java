package dev.rowan.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.RelationshipModel;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any sequence of link steps does what the same words say about plain sets. */
class RandomLinkTest extends Clubhouse {
    private static final int STEPS = 2_000;

    /** Which destinations each parent has. What a has-many gives to one parent it takes from the other. */
    private final Map<UUID, Set<Object>> sets = new HashMap<>();

    private boolean exclusive;

    private final long seed = Long.getLong("rowan.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void a_many_to_many_behaves_like_sets() {
        addAll();
        play(club.teams, List.of(RED, BLUE, GREEN), NOBODY);
    }

    @Test
    void a_many_to_many_without_a_unique_join_behaves_like_sets() {
        addAll();
        play(club.visited, List.of(RED, BLUE, GREEN), NOBODY);
    }

    @Test
    void a_has_many_behaves_like_sets_that_share_nothing() {
        addAll();
        IntStream.range(0, 6).forEach(id -> add(club.note, id));
        exclusive = true;
        play(club.notes, List.of(0, 1, 2, 3, 4, 5), 99);
    }

    private void play(RelationshipModel relationship, List<Object> destinations, Object stranger) {
        List.of(ADA, BOB, CID).forEach(parent -> sets.put(parent, new HashSet<>()));
        for (int step = 0; step < STEPS; step++) {
            LinkMode mode = LinkMode.values()[random.nextInt(3)];
            UUID parent =
                    random.nextInt(20) == 0 ? NOBODY : List.of(ADA, BOB, CID).get(random.nextInt(3));
            List<Object> given = given(destinations, stranger);
            String words =
                    "seed " + seed + " (-Drowan.seed), step " + step + ": " + mode + " " + given + " of " + parent;
            Written expected = interpret(mode, parent, given, destinations);
            assertSame(words, link(mode, relationship, parent, given.toArray()), expected);
            sets.forEach((each, set) -> assertThat(read(of(plan(relationship.destination(), "id"), relationship, each)))
                    .as(words)
                    .extracting(row -> row.get(1))
                    .containsExactlyInAnyOrderElementsOf(set));
        }
    }

    private List<Object> given(List<Object> destinations, Object stranger) {
        List<Object> all = new ArrayList<>(destinations);
        if (random.nextInt(4) == 0) {
            all.add(stranger);
        }
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
    }

    private Written interpret(LinkMode mode, UUID parent, List<Object> given, List<Object> destinations) {
        if (!sets.containsKey(parent)) {
            return new Written.Gone();
        }
        Set<Object> before = Set.copyOf(sets.get(parent));
        Set<Object> known = mode == LinkMode.REMOVE ? before : Set.copyOf(destinations);
        List<Integer> missing = IntStream.range(0, given.size())
                .filter(i -> !known.contains(given.get(i)))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            return new Written.Missing(missing);
        }
        Set<Object> after = new HashSet<>(mode == LinkMode.APPEND_AND_REMOVE ? Set.of() : before);
        if (mode == LinkMode.REMOVE) {
            after.removeAll(Set.copyOf(given));
        } else {
            after.addAll(given);
            sets.values().forEach(set -> set.removeIf(each -> exclusive && given.contains(each)));
        }
        sets.put(parent, after);
        return linked(
                given.stream()
                        .filter(each -> after.contains(each) && !before.contains(each))
                        .toList(),
                before.stream().filter(each -> !after.contains(each)).toList());
    }

    private static void assertSame(String words, Written actual, Written expected) {
        if (expected instanceof Written.Linked linked) {
            assertThat(actual).as(words).isInstanceOf(Written.Linked.class);
            assertThat(((Written.Linked) actual).added()).as(words).isEqualTo(linked.added());
            assertThat(((Written.Linked) actual).removed())
                    .as(words)
                    .containsExactlyInAnyOrderElementsOf(linked.removed());
        } else {
            assertThat(actual).as(words).isEqualTo(expected);
        }
    }
}
