package dev.rowan.conformance;

import static dev.rowan.conformance.Odd.ODD;
import static dev.rowan.conformance.OddLink.ODD_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.changeset.Changeset;
import dev.rowan.changeset.Link;
import dev.rowan.changeset.Manage;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.migrate.Migrations;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names of tables and columns that other programs would stumble over, on PostgreSQL. */
class OddNamesTest {
    private static final Domain ODDITIES = Domain.of("Oddities", ODD, ODD_LINK);

    private Rowan rowan;

    @BeforeEach
    void openTheStore() {
        rowan = Databases.SHARED.open(ODDITIES);
        for (long key = 1; key <= 3; key++) {
            rowan.run(odd(key).set(ODD.left, "left " + key).set(ODD.right, "right " + key));
        }
    }

    @AfterEach
    void closeTheStore() {
        rowan.close();
    }

    private static Changeset<Odd> odd(long key) {
        return ODD.create.set(ODD.key, key);
    }

    @Test
    void a_second_sync_finds_nothing_to_do() {
        assertThat(Migrations.sync(rowan).toString())
                .isEqualTo(Migrations.sync(rowan).toString());
        assertThat(rowan.count(ODD.query())).isEqualTo(3);
    }

    @Test
    void reading_writing_and_managing_work() {
        rowan.run(ODD.update
                .of(ODD.key(1))
                .manage(
                        ODD.friends,
                        Manage.APPEND,
                        List.of(2, Link.to(ODD.key(3)).with(ODD_LINK.payload, "x"))));
        rowan.run(ODD.update.of(ODD.key(1)).manage(ODD.friends, Manage.REMOVE, List.of(2)));
        rowan.run(ODD.update.of(ODD.key(1)).manage(ODD.friends, Manage.APPEND_AND_REMOVE, List.of(1, 3)));
        rowan.run(ODD.update.of(ODD.key(1)).manage(ODD.children, Manage.APPEND, List.of(2, 3)));
        Row<Odd> first = rowan.one(ODD.query()
                .filter(ODD.friends
                        .any(odd -> odd.left.eq("left 3"))
                        .and(ODD.children.count().eq(2L)))
                .sort(
                        ODD.parent.text(odd -> odd.right).asc(),
                        ODD.friends.count().desc())
                .load(
                        ODD.friends.with(q -> q.sort(ODD.left.desc()).limit(1)),
                        ODD.children.with(q -> q.load(ODD.parent))));
        assertThat(first.get(ODD.friends)).extracting(odd -> odd.get(ODD.left)).containsExactly("left 3");
        assertThat(first.get(ODD.children)).hasSize(2);
        assertThat(rowan.list(ODD_LINK.query().sort(ODD_LINK.toKey.asc())))
                .extracting(link -> link.get(ODD_LINK.payload))
                .containsExactly("\\'; --", "x");
    }

    @Test
    void what_the_data_forbids_is_told_where_it_belongs() {
        assertThat(Refusal.of(() -> rowan.run(odd(1)))).containsExactly("key taken");
        assertThat(Refusal.of(() -> rowan.run(odd(4).set(ODD.left, "left 1")))).containsExactly("left taken");
        assertThat(Refusal.of(() -> rowan.run(odd(4).set(ODD.right, "right 1"))))
                .containsExactly("right taken");
        assertThat(Refusal.of(() -> rowan.run(odd(4).set(ODD.parentKey, 9L)))).containsExactly("parentKey not_found");
        assertThat(Refusal.of(() -> rowan.run(odd(4).set(ODD.otherKey, 9L)))).containsExactly("otherKey not_found");
        rowan.run(odd(4).set(ODD.parentKey, 1L).set(ODD.otherKey, 2L));
        assertThat(Refusal.of(() -> rowan.run(odd(5).set(ODD.parentKey, 1L).set(ODD.otherKey, 2L))))
                .containsExactly("uniquePair taken");
        assertThat(Refusal.problems(() -> rowan.run(ODD.destroy.of(ODD.key(1)))))
                .extracting(problem -> problem.code())
                .containsExactly("in_use");
        assertThat(rowan.count(ODD.query())).isEqualTo(4);
    }
}
