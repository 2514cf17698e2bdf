package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.REMOVE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.Rowan;
import dev.rowan.changeset.Bulk;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.conformance.probe.Lacking;
import dev.rowan.problem.RowanException;
import dev.rowan.row.Row;
import dev.rowan.store.Capability;
import dev.rowan.store.Store;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of each capability: what a store claims works, and what it disclaims is refused in plain words. */
public abstract class CapabilityContract extends Contract {
    private Row<Member> ada;
    private Row<Team> red;

    @BeforeEach
    void fillTheStore() {
        ada = member("Ada");
        red = team("red");
    }

    /** What needs each capability and nothing else. */
    private Map<Capability, List<Consumer<Rowan>>> needs() {
        Map<Capability, List<Consumer<Rowan>>> needs = new EnumMap<>(Capability.class);
        needs.put(
                Capability.TRANSACTIONS,
                List.of(
                        front -> front.transaction(() -> {}),
                        front -> front.transaction(() -> front.count(MEMBER.query()))));
        needs.put(
                Capability.SAVEPOINTS,
                List.of(front ->
                        front.runAll(List.of(MEMBER.create.set(MEMBER.name, "x")), Bulk.DEFAULT.collecting())));
        needs.put(
                Capability.RELATED_CONDITIONS,
                List.of(
                        front -> front.list(MEMBER.query().filter(MEMBER.teams.any())),
                        front -> front.list(MEMBER.query()
                                .filter(MEMBER.name
                                        .eq("x")
                                        .or(MEMBER.mentor.any().not()))),
                        front -> front.count(MEMBER.query().filter(MEMBER.teams.any(t -> t.name.eq("x"))))));
        needs.put(
                Capability.RELATED_COUNTS,
                List.of(
                        front -> front.list(
                                MEMBER.query().sort(MEMBER.teams.count().desc())),
                        front -> front.exists(
                                MEMBER.query().filter(MEMBER.notes.count().gt(1L)))));
        needs.put(
                Capability.LIMIT_PER_PARENT,
                List.of(
                        front -> front.list(MEMBER.query().load(MEMBER.teams.with(q -> q.limit(1)))),
                        front -> front.list(MEMBER.query().load(MEMBER.notes.with(q -> q.offset(1))))));
        needs.put(Capability.IDENTITY_KEYS, List.of(front -> front.run(NOTE.create.set(NOTE.text, "x"))));
        needs.put(
                Capability.LINKS,
                List.of(
                        front -> front.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND, List.of(red))),
                        front -> front.run(MEMBER.update.of(ada).manage(MEMBER.teams, APPEND_AND_REMOVE, List.of(red))),
                        front -> front.run(MEMBER.update.of(ada).manage(MEMBER.teams, REMOVE, List.of(red)))));
        return needs;
    }

    private List<Consumer<Rowan>> needing(Capability capability) {
        return needs().getOrDefault(capability, List.of());
    }

    @ParameterizedTest
    @EnumSource(Capability.class)
    void what_the_store_claims_works_and_what_it_disclaims_is_refused(Capability capability) {
        boolean disclaimed = rowan.unwrap(Store.class).lacks().contains(capability);
        for (Consumer<Rowan> need : needing(capability)) {
            Throwable refused = catchThrowable(() -> need.accept(rowan));
            if (disclaimed) {
                assertThat(refused).isInstanceOf(RowanException.class).hasMessageContaining(capability.words());
            } else {
                assertThat(refused).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Capability.class)
    void what_a_store_disclaims_is_refused_by_its_name(Capability capability) {
        Store store = rowan.unwrap(Store.class);
        Rowan lacking = Rowan.open(new Lacking(store, Set.of(capability)), Club.all());
        for (Consumer<Rowan> need : needing(capability)) {
            Throwable refused = catchThrowable(() -> need.accept(lacking));
            assertThat(refused).isInstanceOf(RowanException.class).hasMessageContaining(capability.words());
        }
        assertThat(lacking.count(TEAM.query())).isOne();
    }

    @ParameterizedTest
    @EnumSource(Capability.class)
    void what_does_not_need_a_capability_works_without_it(Capability capability) {
        Store store = rowan.unwrap(Store.class);
        Rowan lacking = Rowan.open(new Lacking(store, Set.of(capability)), Club.all());
        Row<Member> bob = lacking.run(MEMBER.create.set(MEMBER.name, "Bob"));
        lacking.run(MEMBER.update.of(bob).set(MEMBER.age, 1));
        assertThat(lacking.list(MEMBER.query()
                        .filter(MEMBER.age.eq(1))
                        .sort(MEMBER.name.asc())
                        .load(MEMBER.teams)))
                .hasSize(1);
        lacking.run(MEMBER.destroy.of(bob));
        assertThat(lacking.count(MEMBER.query())).isOne();
    }
}
