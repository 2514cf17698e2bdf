package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.Beside;
import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.CustomStatement;
import dev.rowan.migrate.catalog.Extension;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Table;
import dev.rowan.postgres.schema.StoredAs;
import dev.rowan.problem.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws up the catalog that models want. Pure. */
public final class Wanted {
    private static final String CITEXT = "citext";

    private Wanted() {}

    /**
     * Draws up the catalog.
     *
     * @param models every resource of a program
     * @return the tables in the order of the models, and the extensions that they need
     * @throws StoreException when a resource claims the table that tells which migrations were applied
     */
    public static Catalog of(List<ResourceModel> models) {
        refuseJournal(models);
        List<CatalogTable> tables = models.stream().map(TableDraft::of).toList();
        return new Catalog(extensions(models), tables, new Beside(statements(models), List.of()));
    }

    /**
     * The schemas beside the usual one in which tables are wanted, or were.
     *
     * @param models every resource of a program
     * @return their names
     */
    public static Set<String> schemas(List<ResourceModel> models) {
        return Stream.concat(
                        models.stream().flatMap(model -> model.schema().stream()),
                        FormerNames.of(models).schemas().stream())
                .collect(Collectors.toSet());
    }

    private static List<CustomStatement> statements(List<ResourceModel> models) {
        List<CustomStatement> all = new ArrayList<>();
        for (ResourceModel model : models) {
            model.setting(Table.class).stream()
                    .flatMap(table -> table.statements().stream())
                    .map(each -> new CustomStatement(model.table(), each.name(), each.up(), each.down(), each.early()))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Extension> extensions(List<ResourceModel> models) {
        Stream<String> types = needsCitext(models) ? Stream.of(CITEXT) : Stream.empty();
        Stream<String> named = models.stream()
                .flatMap(model -> model.setting(Table.class).stream())
                .flatMap(table -> table.extensions().stream());
        return Stream.concat(types, named).distinct().map(Extension::new).toList();
    }

    private static void refuseJournal(List<ResourceModel> models) {
        models.stream()
                .filter(model -> List.of(Catalog.JOURNAL, Catalog.STATEMENTS).contains(TableDraft.name(model)))
                .findFirst()
                .ifPresent(model -> {
                    throw new StoreException(
                            model.name() + " cannot have the table " + model.table() + ", for there Rowan keeps which"
                                    + " migrations were applied; give it another with Table.named(…)",
                            null);
                });
    }

    private static boolean needsCitext(List<ResourceModel> models) {
        return models.stream()
                .flatMap(model -> model.attributes().stream())
                .anyMatch(attribute -> StoredAs.column(attribute).startsWith(CITEXT));
    }
}
