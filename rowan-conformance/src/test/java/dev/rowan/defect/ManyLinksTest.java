package dev.rowan.defect;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.defect.Kin.Bond.BOND;
import static dev.rowan.defect.Kin.Child.CHILD;
import static dev.rowan.defect.Kin.Elder.ELDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.changeset.Link;
import dev.rowan.defect.Kin.Elder;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ManyLinksTest extends OnKin {
    private static final int MANY = 100_000;
    private static final int SOME = 40_000;
    private static final List<UUID> IDS = new ArrayList<>();

    @BeforeAll
    static void children() {
        run("insert into found (id, name, year) select lpad(to_hex(i), 32, '0')::uuid, 'child ' || i, i % 7"
                + " from generate_series(1, " + MANY + ") i");
        IntStream.rangeClosed(1, MANY).forEach(i -> IDS.add(new UUID(0, i)));
        Collections.shuffle(IDS, new Random(1));
    }

    @Test
    void a_hundred_thousand_rows_are_appended_replaced_and_removed() {
        Row<Elder> ada = elder("Ada");
        rowan.run(ELDER.update.of(ada).manage(ELDER.children, APPEND, IDS));
        assertThat(rowan.count(BOND.query())).isEqualTo(MANY);
        rowan.transaction(() -> rowan.run(ELDER.update.of(ada).manage(ELDER.children, APPEND, IDS)));
        rowan.run(ELDER.update.of(ada).manage(ELDER.children, APPEND_AND_REMOVE, IDS.subList(0, MANY / 2)));
        assertThat(rowan.count(BOND.query())).isEqualTo(MANY / 2);
        rowan.run(ELDER.update.of(ada).manage(ELDER.children, REMOVE, IDS.subList(0, MANY / 2)));
        assertThat(rowan.count(BOND.query())).isZero();
        rowan.run(ELDER.update.of(ada).manage(ELDER.wards, APPEND, IDS));
        rowan.run(ELDER.update.of(ada).manage(ELDER.wards, APPEND_AND_REMOVE, IDS.subList(0, MANY / 2)));
        rowan.run(ELDER.update.of(ada).manage(ELDER.wards, REMOVE, IDS.subList(0, MANY / 2)));
        assertThat(rowan.count(CHILD.query().filter(CHILD.guardianId.isNotNull())))
                .isZero();
    }

    @Test
    void links_that_carry_lists_are_one_statement_however_many() {
        Row<Elder> bob = elder("Bob");
        List<String> words = List.of("a,b", "\"c\" \\ {d}", "", "NULL", "é\n");
        List<byte[]> seals = List.of(new byte[] {0, -1, 92}, new byte[0]);
        List<Link> links = IDS.subList(0, SOME).stream()
                .map(id -> Link.to(CHILD.key(id)).with(BOND.words, words).with(BOND.seals, seals))
                .toList();
        rowan.run(ELDER.update.of(bob).manage(ELDER.children, APPEND, links));
        assertThat(rowan.count(BOND.query().filter(BOND.words.eq(words)))).isEqualTo(SOME);
        assertThat(rowan.list(BOND.query().limit(1)).get(0).get(BOND.seals))
                .containsExactly(seals.get(0), seals.get(1));
        rowan.run(ELDER.update
                .of(bob)
                .manage(
                        ELDER.children,
                        APPEND_AND_REMOVE,
                        List.of(Link.to(CHILD.key(new UUID(0, 7))).with(BOND.words, List.of()))));
        rowan.run(ELDER.update.of(bob).manage(ELDER.children, REMOVE, List.of(new UUID(0, 7))));
    }

    @Test
    void any_number_of_rows_can_be_named_by_an_identity_of_two_attributes() {
        Row<Elder> cy = elder("Cy");
        List<Map<String, Object>> named = IntStream.rangeClosed(1, SOME)
                .mapToObj(i -> Map.<String, Object>of("name", "child " + i, "year", i % 7))
                .toList();
        rowan.run(ELDER.update.of(cy).manage(ELDER.children, APPEND, named));
        assertThat(rowan.count(BOND.query().filter(BOND.elderId.eq(cy.get(ELDER.id)))))
                .isEqualTo(SOME);
        rowan.run(ELDER.update.of(cy).manage(ELDER.children, APPEND_AND_REMOVE, List.of()));
    }

    private static Row<Elder> elder(String name) {
        return rowan.run(ELDER.create.set(ELDER.name, name));
    }
}
