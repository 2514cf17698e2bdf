package dev.rowan.conformance;

import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static dev.rowan.conformance.club.Note.NOTE;
import static dev.rowan.conformance.club.Team.TEAM;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.conformance.club.Course;
import dev.rowan.conformance.club.Member;
import dev.rowan.conformance.club.Note;
import dev.rowan.conformance.club.Team;
import dev.rowan.expression.Field;
import dev.rowan.query.Selection;
import dev.rowan.row.Row;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all contracts share: a store that is new and empty for each test, and rows to play with. A store's own tests inherit
 * every contract, and answer {@link Opening} once:
 *
 * <pre>{@code
 * interface OnMine extends Opening {
 *     default Rowan open(Domain... domains) {
 *         return Rowan.open(Mine.store(), domains);
 *     }
 * }
 *
 * class MineConformanceTest {
 *     @Nested class Reading extends ReadingContract implements OnMine {}
 *     @Nested class Sorting extends SortingContract implements OnMine {}
 *     ...
 * }
 * }</pre>
 */
public abstract class Contract implements Opening {
    /** The store under test, behind the front door. */
    Rowan rowan;

    @BeforeEach
    void openAnEmptyStore() {
        rowan = open(Club.all());
    }

    @AfterEach
    void closeTheStore() {
        if (rowan != null) {
            rowan.close();
        }
    }

    final Row<Member> member(String name) {
        return rowan.run(MEMBER.create.set(MEMBER.name, name));
    }

    final Row<Member> member(String name, Integer age) {
        return rowan.run(MEMBER.create.set(MEMBER.name, name).set(MEMBER.age, age));
    }

    final Row<Team> team(String name) {
        return rowan.run(TEAM.create.set(TEAM.name, name));
    }

    final Row<Course> course(int number, String title) {
        return rowan.run(COURSE.create.set(COURSE.number, number).set(COURSE.title, title));
    }

    final Row<Note> note(String text, Row<Member> member) {
        return rowan.run(NOTE.create.set(NOTE.text, text).set(NOTE.member, member));
    }

    /** One field of each row, in the order of the rows. */
    final <R, V> List<V> listed(Field<? super R, V> field, Selection<Row<R>> selection) {
        return fields(field, rowan.list(selection));
    }

    static <R, V> List<V> fields(Field<? super R, V> field, List<Row<R>> rows) {
        return rows.stream().map(row -> row.get(field)).toList();
    }

    /** A key that no row has. */
    static UUID nobody() {
        return UUID.fromString("00000000-0000-4000-8000-000000000000");
    }
}
