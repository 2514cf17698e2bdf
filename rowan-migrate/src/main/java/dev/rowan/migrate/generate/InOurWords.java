package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Check;
import dev.rowan.migrate.catalog.Fallback;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.Worded;
import java.util.Optional;

/** Finds what is wanted as the draft has it: PostgreSQL's words are for comparing, ours for reading. */
final class InOurWords {
    private final Catalog draft;

    InOurWords(Catalog draft) {
        this.draft = draft;
    }

    Part of(String table, Part wanted) {
        return draft.table(table).map(drafted -> of(drafted, wanted)).orElse(wanted);
    }

    /** What a column holds where nothing is given, in the words of its draft. */
    Optional<String> fallback(String table, String column) {
        return draft.table(table)
                .flatMap(drafted -> drafted.column(column))
                .filter(drafted -> drafted.origin() == CatalogColumn.Origin.GIVEN)
                .map(CatalogColumn::fallback);
    }

    private static Part of(CatalogTable table, Part wanted) {
        if (wanted instanceof CatalogTable) {
            return table;
        }
        if (wanted instanceof Fallback fallback) {
            return table.column(fallback.column())
                    .map(CatalogColumn::fallback)
                    .<Part>map(expression -> new Fallback(fallback.column(), expression))
                    .orElse(wanted);
        }
        if (wanted instanceof CatalogColumn || wanted instanceof Check || wanted instanceof CatalogIndex) {
            String object = Worded.object(table.name(), wanted);
            return table.members()
                    .filter(part -> Worded.object(table.name(), part).equals(object))
                    .findFirst()
                    .orElse(wanted);
        }
        return wanted;
    }
}
