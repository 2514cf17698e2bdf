package dev.rowan.benchmarks.contender.jdbc;

import dev.rowan.benchmarks.data.Link;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Writes of one round trip, each a transaction of its own. What is unknown comes back from the statement that wrote nothing. */
final class Writes {
    static final String JOIN =
            "insert into user_groups (user_id, group_id) values (?, ?) returning user_id, group_id, role";

    private static final String ASKED = "with asked as materialized (select k.id, g.id is not null as known"
            + " from unnest(?) k(id) left join groups g on g.id = k.id)";
    private static final String ALL_KNOWN = "(select bool_and(known) from asked)";

    /** In order of the keys, so that two which do the same cannot wait for each other. */
    private static final String MADE = " made as (insert into user_groups (user_id, group_id)"
            + " select ?, a.id from asked a where " + ALL_KNOWN + " order by a.id on conflict do nothing)";

    private static final String UNKNOWN = " select id from asked where not known";

    static final String APPEND = ASKED + "," + MADE + UNKNOWN;

    /** The second statement sees what whoever held the lock before has left, since it takes a snapshot of its own. */
    static final String REPLACE = "select 1 from users where id = ? for no key update;" + ASKED
            + ", gone as (delete from user_groups where user_id = ? and group_id <> all (?)"
            + " and coalesce(" + ALL_KNOWN + ", true))," + MADE + UNKNOWN;

    private static final String COPY = "copy user_groups (user_id, group_id) from stdin (format binary)";
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int HEADER = 19;
    private static final int ROW = 42;
    private static final int ROWS = 1_560;

    private Writes() {}

    static User.Joined join(PreparedStatement statement, UUID user, UUID group) throws SQLException {
        statement.setObject(1, user);
        statement.setObject(2, group);
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return new User.Joined(Binary.uuid(rows, 1), Binary.uuid(rows, 2), Binary.text(rows, 3));
        }
    }

    static int append(PreparedStatement statement, UUID user, List<UUID> groups) throws SQLException {
        statement.setObject(1, new Keys(groups));
        statement.setObject(2, user);
        return known(statement.executeQuery(), groups);
    }

    static int replace(PreparedStatement statement, UUID user, List<UUID> groups) throws SQLException {
        Keys keys = new Keys(groups);
        statement.setObject(1, user);
        statement.setObject(2, keys);
        statement.setObject(3, user);
        statement.setObject(4, keys);
        statement.setObject(5, user);
        statement.execute();
        if (!statement.getResultSet().next()) {
            throw new IllegalArgumentException("there is no user " + user);
        }
        statement.getMoreResults();
        return known(statement.getResultSet(), groups);
    }

    private static int known(ResultSet unknown, List<UUID> groups) throws SQLException {
        if (!unknown.next()) {
            return groups.size();
        }
        List<UUID> missing = new ArrayList<>();
        do {
            missing.add(Binary.uuid(unknown, 1));
        } while (unknown.next());
        throw new IllegalArgumentException("there are no groups " + missing);
    }

    /** A row is the number of its columns, and each after its length; the buffer is about 64 KiB. */
    static long copy(CopyManager copies, List<Link> links) throws SQLException {
        CopyIn copy = copies.copyIn(COPY);
        try {
            byte[] buffer = new byte[HEADER + ROW * Math.min(ROWS, links.size()) + 2];
            System.arraycopy(SIGNATURE, 0, buffer, 0, SIGNATURE.length);
            int place = HEADER;
            for (Link link : links) {
                if (place + ROW > buffer.length) {
                    copy.writeToCopy(buffer, 0, place);
                    place = 0;
                }
                buffer[place] = 0;
                buffer[place + 1] = 2;
                key(buffer, place + 2, link.user());
                key(buffer, place + 22, link.group());
                place += ROW;
            }
            copy.writeToCopy(buffer, 0, place);
            copy.writeToCopy(new byte[] {-1, -1}, 0, 2);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void key(byte[] buffer, int place, UUID id) {
        buffer[place] = 0;
        buffer[place + 1] = 0;
        buffer[place + 2] = 0;
        buffer[place + 3] = 16;
        Binary.put(buffer, place + 4, id);
    }
}
