package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Existing;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.generate.ClassBatch;
import dev.rowan.tasks.generate.Draft;
import dev.rowan.tasks.generate.Workspace;
import dev.rowan.tasks.order.ResourcesOrder;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.words.Names;
import dev.rowan.tasks.words.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts resources from a database that is there. */
public final class ExistingGenerator {
    private ExistingGenerator() {}

    /**
     * A class for each table, and their domain.
     *
     * @param workspace the project's sources
     * @param order what is asked for
     * @param existing what the database holds
     * @param database what it is called
     * @param trial asks it what it makes of words
     * @return what to write, and what it does not say
     * @throws Declined when there is no such table, or no table at all
     */
    public static ExistingDraft draft(
            Workspace workspace, ResourcesOrder order, Existing existing, String database, Trial trial) {
        List<CatalogTable> tables = existing.catalog().tables().stream()
                .filter(table -> table.kind().equals(CatalogTable.TABLE))
                .toList();
        if (tables.isEmpty()) {
            throw Declined.words("there is no table in "
                    + order.schema()
                            .map(schema -> "the schema '" + Printable.of(schema) + "' of ")
                            .orElse("")
                    + Printable.of(database) + "; name another with --schema");
        }
        String domain = order.domain().orElseGet(() -> Names.capital(Names.camel(JavaNames.snake(database))));
        ClassBatch batch = new ClassBatch(workspace, domain, order.inPackage());
        Leftovers leftovers = new Leftovers();
        ColumnKinds kinds = new ColumnKinds(existing.types());
        List<String> wanted = Word.listed(order.tables());
        TableClasses classes = TableClasses.of(tables, wanted, batch, leftovers);
        Scene scene = new Scene(classes, kinds, existing.schema(), leftovers, trial);
        Map<String, String> texts = new LinkedHashMap<>();
        classes.fresh().forEach(table -> texts.put(table.type(), ClassWriting.of(scene, table)));
        if (wanted.isEmpty()) {
            SchemaRemarks.tell(existing, leftovers);
        }
        Draft draft = batch.draft(texts);
        classes.all().stream()
                .filter(table -> !table.fresh() && (wanted.isEmpty() || wanted.contains(table.name())))
                .forEach(table -> draft.note("the table " + Printable.of(table.name()) + " has a class, " + table.type()
                        + ", which was left as it is"));
        return new ExistingDraft(draft, leftovers.all());
    }
}
