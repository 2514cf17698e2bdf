package dev.rowan.postgres.sql;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import java.util.Set;
import java.util.TreeSet;

/**
 * The named parts of a link statement. A part hides the table of its name, so when a table has such a name all parts are
 * called otherwise.
 *
 * @param ending what is put after every name
 */
record Parts(String ending) {
    private static final Set<String> NAMES =
            Set.of("parent", "given", "held", "found", "missing", "leaving", "added", "removed");

    static Parts of(RelationshipModel relationship) {
        Set<String> tables = new TreeSet<>();
        tables.add(relationship.source().table());
        tables.add(relationship.destination().table());
        if (relationship.through() != null) {
            ResourceModel join = relationship.join().join();
            tables.add(join.table());
        }
        String ending = "";
        while (hides(tables, ending)) {
            ending += "_";
        }
        return new Parts(ending);
    }

    private static boolean hides(Set<String> tables, String ending) {
        return NAMES.stream().anyMatch(name -> tables.contains(name + ending));
    }

    String parent() {
        return "parent" + ending;
    }

    String given() {
        return "given" + ending;
    }

    String held() {
        return "held" + ending;
    }

    String found() {
        return "found" + ending;
    }

    String missing() {
        return "missing" + ending;
    }

    String leaving() {
        return "leaving" + ending;
    }

    String added() {
        return "added" + ending;
    }

    String removed() {
        return "removed" + ending;
    }

    /** The condition under which anything is written. It is worked out once, before any row is touched. */
    String whole() {
        return "exists (select 1 from " + parent() + ") and (select ns from " + missing() + ") is null";
    }
}
