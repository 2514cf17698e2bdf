package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.CatalogColumn;
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
            return Step.of(Dropping.of(table, extra.part()), List.of(Making.of(table, extra.part())));
        }
        Changed changed = (Changed) difference;
        Part wanted = words.of(table, changed.wanted());
        Step step = new Step(
                Changing.of(table, changed.found(), wanted),
                Changing.of(table, wanted, changed.found()),
                Optional.empty());
        return PartName.differInNameAlone(changed.found(), changed.wanted()) ? step : cautioned(step, table, wanted);
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
