package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.migrate.catalog.ForeignKey;
import dev.rowan.migrate.catalog.NotNull;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.catalog.UniqueKey;
import dev.rowan.migrate.ddl.Changing;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.Dropping;
import dev.rowan.migrate.ddl.Making;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.difference.Difference;
import dev.rowan.migrate.difference.Difference.Changed;
import dev.rowan.migrate.difference.Difference.Extra;
import dev.rowan.migrate.difference.Difference.Missing;
import dev.rowan.problem.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a difference into the change that ends it, and the change back. */
final class Stepping {
    private Stepping() {}

    static Step of(Difference difference, InOurWords words) {
        String table = difference.table();
        if (difference instanceof Missing missing) {
            return making(table, words.of(table, missing.part()));
        }
        if (difference instanceof Extra extra) {
            return losing(Step.of(Dropping.of(table, extra.part()), makingAgain(table, extra.part())), extra.part());
        }
        Changed changed = (Changed) difference;
        boolean renamed = PartName.differInNameAlone(changed.found(), changed.wanted());
        Part wanted = renamed ? changed.wanted() : words.of(table, changed.wanted());
        Step step = new Step(
                Changing.of(table, changed.found(), wanted),
                Changing.of(table, wanted, changed.found()),
                Optional.empty());
        return renamed ? step : cautioned(step, table, wanted);
    }

    private static Step losing(Step step, Part part) {
        if (part instanceof CatalogTable) {
            return step.saying("its rows are lost");
        }
        return part instanceof CatalogColumn ? step.saying("its values are lost") : step;
    }

    private static List<DdlStatement> makingAgain(String table, Part part) {
        List<DdlStatement> all = new ArrayList<>(List.of(Making.of(table, part)));
        if (part instanceof CatalogTable whole) {
            whole.foreignKeys().forEach(key -> all.add(Making.of(table, key)));
            whole.indexes().forEach(index -> all.add(Making.of(table, index)));
            whole.comments().forEach(comment -> all.add(Making.of(table, comment)));
        }
        return all;
    }

    /** An extension stays: others may use it by then. */
    private static Step making(String table, Part part) {
        List<DdlStatement> back = part instanceof Extension ? List.of() : List.of(Dropping.of(table, part));
        return cautioned(Step.of(Making.of(table, part), back), table, part);
    }

    private static Step cautioned(Step step, String table, Part part) {
        if (part instanceof CatalogColumn column && !column.omissible()) {
            return step.failing(Printable.of(table) + " has rows, for they have no value for it");
        }
        if (part instanceof NotNull) {
            return step.failing("rows have no value for it");
        }
        if (part instanceof UniqueKey) {
            return step.failing("rows share their values");
        }
        if (part instanceof ForeignKey) {
            return step.failing("rows refer to no row");
        }
        return part instanceof Check ? step.failing("rows break it") : step;
    }
}
