package dev.rowan.compile;

import dev.rowan.compile.source.Leads;
import dev.rowan.compile.source.Source;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ColumnHistory;
import dev.rowan.model.IndexModel;
import dev.rowan.model.Layout;
import dev.rowan.model.naming.SqlNames;
import dev.rowan.resource.AttributeDeclaration;
import dev.rowan.resource.BelongsToSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers what is said to stores that keep tables. */
final class Layouts {
    private Layouts() {}

    static Layout of(Source source, Pairs<AttributeModel> attributes, List<IndexModel> indexes) {
        Map<AttributeModel, ColumnHistory> columns = new LinkedHashMap<>();
        for (AttributeDeclaration<?, ?, ?> attribute : source.attributes()) {
            ColumnHistory history = history(source, attribute);
            if (!history.equals(ColumnHistory.NONE)) {
                columns.put(attributes.model(attribute).orElseThrow(), history);
            }
        }
        return new Layout(columns, indexes);
    }

    /** The key of a relationship was called as the relationship was. */
    private static ColumnHistory history(Source source, AttributeDeclaration<?, ?, ?> attribute) {
        ColumnHistory own = attribute.facets().history();
        List<String> names = Stream.concat(
                        own.names().stream(),
                        Leads.keptIn(source, attribute).stream()
                                .map(BelongsToSpec::names)
                                .flatMap(List::stream)
                                .map(name -> SqlNames.snake(name + "Id")))
                .distinct()
                .toList();
        return new ColumnHistory(names, own.comment());
    }
}
