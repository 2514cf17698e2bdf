package dev.rowan.benchmarks.contender;

import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import java.util.List;
import java.util.UUID;

/**
 * One way to do the work, in its own best idiom. It answers with objects of its own, in which everything that was asked for
 * is there: strings and instants are made, nothing is lazy. Safe for many threads; the data source that it is made with
 * commits each statement unless it is told otherwise. Nothing of what is read is kept for the next call.
 *
 * <p>The guarantees of the writes are those of an application that may not be wrong: a user or group that is not there is
 * told by its key, or by the place where it was given, and nothing is written; two threads that do the same at once end as
 * if one came after the other.
 */
public interface Contender extends AutoCloseable {
    /** Such as {@code Hibernate}; unique. */
    String name();

    /** A user with all columns. */
    Object user(UUID id);

    /** A user with all columns and the groups, each with all columns. */
    Object userWithGroups(UUID id);

    /** The users whose name is at least one and less than another, in order of their names, with all columns. */
    List<?> users(String from, String below);

    /** The same, with their groups, each with all columns. */
    List<?> usersWithGroups(String from, String below);

    /** The same, and each group with its plans. */
    List<?> usersWithPlans(String from, String below);

    /** The first users by name of the group that has a name, with all columns. */
    List<?> usersOfGroup(String group, int limit);

    /**
     * Where the page begins whose first user comes after so many in order of name and id, when pages are read by keyset.
     *
     * @return whatever {@link #page} takes
     */
    Object cursor(int depth, int size);

    /** The users of the page that begins at a cursor, with all columns; whether there are more is known, too. */
    List<?> page(Object cursor, int size);

    /** Makes a join row, whose role is {@code member}; the row as it is stored is known afterwards. */
    Object join(UUID user, UUID group);

    /**
     * Relates a user to groups, of which some are related already and stay as they are.
     *
     * @return anything
     */
    Object append(UUID user, List<UUID> groups);

    /**
     * Relates a user to these groups and no others; join rows that stay are not touched.
     *
     * @return anything
     */
    Object replace(UUID user, List<UUID> groups);

    /**
     * Makes join rows, all or none.
     *
     * @return anything
     */
    Object joinAll(List<Link> links);

    /** What was read of a user, in the form in which contenders are compared; not measured. */
    UserView view(Object user, Depth depth);

    @Override
    void close();
}
