package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.ddl.Name;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.IndexModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.ddl.Definitions;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.ConstraintNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws up the indexes that a resource declares, and those of its identities of some rows. */
final class IndexDraft {
    static final Definitions DEFINITIONS = new Definitions(Name::of);

    private IndexDraft() {}

    static List<CatalogIndex> of(ResourceModel model) {
        List<CatalogIndex> indexes = new ArrayList<>();
        for (IdentityModel identity : model.identities()) {
            if (!identity.whole()) {
                indexes.add(of(model, identity));
            }
        }
        model.layout().indexes().forEach(index -> indexes.add(of(model, index)));
        return indexes;
    }

    /** That of a foreign key. */
    static CatalogIndex of(ResourceModel model, AttributeModel key) {
        List<String> column = List.of(key.column());
        String name = ConstraintNames.index(model, List.of(key));
        return new CatalogIndex(name, column, column, List.of(), "(" + Name.of(key.column()) + ")");
    }

    private static CatalogIndex of(ResourceModel model, IdentityModel identity) {
        List<String> columns =
                identity.attributes().stream().map(AttributeModel::column).toList();
        Set<String> reads = new LinkedHashSet<>(columns);
        read(identity.where(), reads);
        return new CatalogIndex(
                ConstraintNames.unique(model, identity),
                columns,
                List.copyOf(reads),
                List.of(CatalogIndex.UNIQUE, "where"),
                DEFINITIONS.of(identity));
    }

    private static CatalogIndex of(ResourceModel model, IndexModel index) {
        List<String> columns = new ArrayList<>();
        Set<String> reads = new LinkedHashSet<>();
        for (SortKey key : index.keys()) {
            columns.add(key.term() instanceof Term.Own own ? own.attribute().column() : DEFINITIONS.of(key, index));
            read(key.term(), reads);
        }
        index.including().forEach(attribute -> reads.add(attribute.column()));
        read(index.where(), reads);
        return new CatalogIndex(
                ConstraintNames.index(model, index), columns, List.copyOf(reads), traits(index), DEFINITIONS.of(index));
    }

    private static List<String> traits(IndexModel index) {
        List<String> traits = new ArrayList<>();
        if (!index.method().equals(IndexModel.TREE)) {
            traits.add("using " + index.method());
        }
        if (index.keys().stream()
                .map(key -> key.term().type())
                .anyMatch(type -> !ColumnTypes.order(type).equals(ColumnTypes.order(type.kept())))) {
            traits.add("in another collation");
        }
        if (index.where() != null) {
            traits.add("where");
        }
        return traits;
    }

    static void read(@Nullable Term term, Set<String> columns) {
        if (term instanceof Term.Own own) {
            columns.add(own.attribute().column());
        } else if (term != null) {
            term.parts().forEach(part -> read(part, columns));
        }
    }
}
