package dev.rowan.benchmarks.growth;

import static dev.rowan.benchmarks.contender.rowan.Membership.USER_GROUP;
import static dev.rowan.benchmarks.contender.rowan.Person.USER;
import static dev.rowan.benchmarks.contender.rowan.Project.PLAN;
import static dev.rowan.benchmarks.contender.rowan.Team.GROUP;

import dev.rowan.Rowan;
import dev.rowan.benchmarks.contender.rowan.Membership;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.BulkResult;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program of its own, with a small heap, that writes more links than it holds, and then streams them. */
public final class SmallHeap {
    private SmallHeap() {}

    /** Takes the database's address, its user, and how many links; the tables are those of {@link Meadow}. */
    public static void main(String[] words) {
        int links = Integer.parseInt(words[2]);
        Domain domain = Domain.of("Accounts", USER, GROUP, USER_GROUP, PLAN);
        try (Rowan rowan = Rowan.open(Postgres.connect(words[0], words[1], ""), domain)) {
            Iterable<Link> all = () -> IntStream.range(0, links)
                    .mapToObj(number -> Meadow.link(0, number))
                    .iterator();
            BulkResult<Membership> result = rowan.runAll(
                    USER_GROUP.create.each(
                            all,
                            (change, link) ->
                                    change.set(USER_GROUP.userId, link.user()).set(USER_GROUP.groupId, link.group())),
                    Bulk.batches(1_000));
            long rows = 0;
            try (Stream<Row<Membership>> stream = rowan.stream(USER_GROUP.query())) {
                for (Iterator<Row<Membership>> each = stream.iterator(); each.hasNext(); rows++) {
                    if (!each.next().get(USER_GROUP.role).equals("member")) {
                        throw new IllegalStateException("a row came as nobody wrote it");
                    }
                }
            }
            System.out.println("written: " + result.created() + ", streamed: " + rows);
        }
    }
}
