package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.ForeignKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The foreign keys that relationships stand for. */
final class Links {
    private final List<Link> all = new ArrayList<>();

    private Links() {}

    static Links of(TableClasses classes, Leftovers leftovers) {
        Links links = new Links();
        for (TableClass from : classes.all()) {
            for (ForeignKey key : from.table().foreignKeys()) {
                links.add(from, key, classes, from.fresh() ? leftovers : new Leftovers());
            }
        }
        return links;
    }

    List<Link> from(TableClass from) {
        return all.stream().filter(link -> link.from().equals(from)).toList();
    }

    List<Link> to(TableClass to) {
        return all.stream().filter(link -> link.to().equals(to)).toList();
    }

    Optional<Link> of(TableClass from, String column) {
        return from(from).stream().filter(link -> link.column().equals(column)).findFirst();
    }

    /** A key over exactly two foreign keys, so that no two rows join the same two: then the table joins them. */
    boolean joins(TableClass table) {
        return join(table).isPresent();
    }

    /** The two ends of a join, in the order of its columns. */
    Optional<List<Link>> join(TableClass table) {
        return table.table().keys().stream()
                .filter(key -> key.traits().isEmpty() && key.columns().size() == 2)
                .map(key -> from(table).stream()
                        .filter(link -> key.columns().contains(link.column()))
                        .sorted(Comparator.comparingInt(link -> table.place(link.column())))
                        .toList())
                .filter(ends -> ends.size() == 2)
                .findFirst();
    }

    Stream<TableClass> joined() {
        return all.stream().map(Link::from).distinct().filter(this::joins);
    }

    private void add(TableClass from, ForeignKey key, TableClasses classes, Leftovers leftovers) {
        String object = "foreign key " + from.name() + "." + key.name();
        Optional<TableClass> to = classes.find(key.target().table());
        if (to.isEmpty()) {
            leftovers.add(
                    object,
                    "it leads to " + key.target().table() + ", for which there is no class",
                    "generate that one as well, or load its rows by your own query; the key's columns are attributes");
        } else if (key.columns().size() > 1) {
            leftovers.add(
                    object,
                    "it has several columns, and a relationship matches one",
                    "the database keeps it; its columns are attributes");
        } else if (!key.target().columns().equals(to.get().key())) {
            leftovers.add(
                    object,
                    "it leads to columns of " + to.get().name() + " that are not its primary key",
                    "the database keeps it; its column is an attribute");
        } else if (Reactions.empties(key) && from.requires(key.columns().get(0))) {
            leftovers.add(
                    object,
                    "it would empty its column, which is required",
                    "the database keeps it, and refuses; its column is an attribute");
        } else if (of(from, key.columns().get(0)).isPresent()) {
            leftovers.add(
                    object,
                    "another foreign key is over the same column, and a key names rows of one resource",
                    "the database keeps it");
        } else {
            all.add(new Link(from, to.get(), key));
        }
    }
}
