package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Membership.MEMBERSHIP;
import static dev.rowan.conformance.club.Team.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Team;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.row.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Values come as text or as bytes, statements by name or without, and several at once or not, as the driver is told. */
class DriverModesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "preferQueryMode=simple",
                "preferQueryMode=extendedForPrepared",
                "preferQueryMode=extendedCacheEverything",
                "prepareThreshold=-1",
                "prepareThreshold=0",
                "prepareThreshold=1",
                "binaryTransfer=false",
                "defaultRowFetchSize=2",
                "preparedStatementCacheQueries=0"
            })
    void levels_that_are_read_together_are_read_in_every_mode_of_the_driver(String mode) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Databases.SHARED.server().newDatabaseUrl() + "?" + mode);
        source.setUser(Databases.SHARED.server().user());
        try (Rowan rowan = Rowan.open(Postgres.using(source), Club.all())) {
            Migrations.sync(rowan);
            List<Row<Team>> teams =
                    List.of(rowan.run(TEAM.create.set(TEAM.name, "a")), rowan.run(TEAM.create.set(TEAM.name, "b")));
            Row<Member> ada = rowan.run(MEMBER.create.set(MEMBER.name, "Ada"));
            teams.forEach(team ->
                    rowan.run(MEMBERSHIP.create.set(MEMBERSHIP.member, ada).set(MEMBERSHIP.team, team)));
            for (int i = 0; i < 7; i++) {
                Row<Member> read = rowan.one(MEMBER.query()
                        .filter(MEMBER.id.eq(ada.get(MEMBER.id)))
                        .load(MEMBER.teams.with(all -> all.sort(TEAM.name.asc())), MEMBER.notes));
                assertThat(read.get(MEMBER.createdAt)).isEqualTo(ada.get(MEMBER.createdAt));
                assertThat(Contract.fields(TEAM.id, read.get(MEMBER.teams))).isEqualTo(Contract.fields(TEAM.id, teams));
            }
        }
    }
}
