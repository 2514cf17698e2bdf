package accounts.machine;

import static accounts.domain.Group.GROUP;

import accounts.domain.Group;
import dev.rowan.changeset.Changeset;
import dev.rowan.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of group; or several of the same name and number.
 *
 * @param name the group's name
 * @param gid its number
 * @param listed the logins that the lines list, each once
 */
record Team(String name, long gid, List<String> listed) {
    Team {
        listed = listed.stream().distinct().toList();
    }

    /** A new row, or the one that is there as it should be; one that is so already is not written. */
    Changeset<Group> storedOver(@Nullable Row<Group> known) {
        Changeset<Group> write = known == null ? GROUP.create.set(GROUP.name, name) : GROUP.update.of(known);
        return write.set(GROUP.gid, gid);
    }
}
