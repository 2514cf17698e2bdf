package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.model.OnDelete;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rows of one kind look like. A key of one column is made, one of several is given. */
record Sheet(
        String name,
        List<Column> columns,
        List<String> key,
        List<List<String>> identities,
        List<Bond> bonds,
        List<Refers> refers,
        Map<String, Bound> nested) {

    /** What an argument of its actions manages. */
    record Bound(String bond, Manage manage) {}

    /** A column that holds the key of a row elsewhere, and what becomes of it when that one goes. */
    record Refers(String column, String to, OnDelete onDelete) {}

    boolean keyIsMade() {
        return key.size() == 1;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    Bond bond(String name) {
        return bonds.stream()
                .filter(bond -> bond.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean identifies(String name) {
        return identities.stream().anyMatch(identity -> identity.contains(name));
    }

    /** Of a join: what it carries. */
    boolean carries(String name) {
        return !key.contains(name) && column(name).isPresent();
    }
}
