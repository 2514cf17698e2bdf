package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.Fact;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.migrate.report.GenerateOptions;
import dev.rowan.problem.MigrationException;
import dev.rowan.problem.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans the change from what is there to what is wanted. */
final class Planning {
    private static final Set<Fact.Kind> MAKING = Set.of(Fact.Kind.TABLE, Fact.Kind.EXTENSION, Fact.Kind.SCHEMA);

    private final InOurWords words;
    private final Ownership ownership;
    private final GenerateOptions options;

    Planning(InOurWords words, Ownership ownership, GenerateOptions options) {
        this.words = words;
        this.ownership = ownership;
        this.options = options;
    }

    Plan plan(List<Move> first, List<Difference> differences, Catalog there, Customs customs) {
        refuseNeedless(differences);
        Objecting objecting = new Objecting(new OldNames(differences), options);
        Stepping stepping = new Stepping(words, there, differences);
        List<CatalogTable> fresh = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> unmanaged = new ArrayList<>();
        for (Difference difference : differences) {
            Optional<String> objection = objecting.to(difference);
            if (Leaving.alone(difference, ownership) && !comesAgain(difference, differences)) {
                unmanaged.add(Leaving.words(difference));
            } else if (objection.isPresent()) {
                refused.add(objection.get());
            } else {
                if (difference instanceof Missing missing && missing.part() instanceof CatalogTable) {
                    fresh.add((CatalogTable) words.of(missing.table(), missing.part()));
                }
                stepping.of(difference).forEach(move -> moves.add(withTable(move, difference, fresh)));
            }
        }
        return new Plan(Filing.of(first, customs.around(sorted(moves), fresh)), refused, unmanaged);
    }

    /** What goes for a while so that something else can change is nobody's to leave. */
    private static boolean comesAgain(Difference difference, List<Difference> all) {
        return difference instanceof Extra extra
                && all.stream()
                        .anyMatch(each -> each instanceof Missing missing
                                && missing.table().equals(extra.table())
                                && Worded.object(missing.table(), missing.part())
                                        .equals(Worded.object(extra.table(), extra.part())));
    }

    /** New tables stand together, before what leads from one to another: so a person reads them. */
    private static List<Move> sorted(List<Move> moves) {
        List<Move> all = new ArrayList<>();
        moves.stream().filter(Planning::makesTables).forEach(all::add);
        moves.stream().filter(move -> !makesTables(move)).forEach(all::add);
        return all;
    }

    private static boolean makesTables(Move move) {
        return move.statement().provides().stream().anyMatch(fact -> MAKING.contains(fact.kind()));
    }

    /** What a new table takes along when it goes. */
    private static Move withTable(Move move, Difference difference, List<CatalogTable> fresh) {
        Part part = difference instanceof Missing missing ? missing.part() : null;
        boolean goes = part instanceof CatalogTable
                || part instanceof ForeignKey
                || part instanceof CatalogIndex
                || part instanceof Comment;
        return fresh.stream()
                .filter(table -> goes && table.name().equals(difference.table()))
                .findFirst()
                .map(move::of)
                .orElse(move);
    }

    /** A slip of the pen would else be found out when the next one is refused. */
    private void refuseNeedless(List<Difference> differences) {
        for (String object : options.allowDrop()) {
            boolean needed = differences.stream()
                    .anyMatch(each -> each instanceof Extra extra
                            && (extra.part() instanceof CatalogTable || extra.part() instanceof CatalogColumn)
                            && Worded.place(extra.table(), extra.part()).equals(object)
                            && (comesAgain(each, differences) || !Leaving.alone(each, ownership)));
            if (!needed) {
                throw new MigrationException(
                        "--allow-drop " + Printable.of(object)
                                + ": no migration made such a table or column that nothing"
                                + " declares any more; leave it out",
                        null);
            }
        }
    }
}
