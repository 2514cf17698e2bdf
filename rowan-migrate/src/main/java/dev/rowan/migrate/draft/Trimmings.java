package dev.rowan.migrate.draft;

import dev.rowan.migrate.catalog.Comment;
import dev.rowan.migrate.catalog.TableOption;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.postgres.Table;
import java.util.ArrayList;
import java.util.List;

/** Draws up what is said of a table besides what it holds. */
final class Trimmings {
    private Trimmings() {}

    static List<TableOption> options(ResourceModel model) {
        List<TableOption> options = new ArrayList<>();
        model.setting(Table.class).ifPresent(table -> {
            table.fillFactor().ifPresent(percent -> options.add(new TableOption("fillfactor", percent.toString())));
            if (table.isUnlogged()) {
                options.add(TableOption.UNLOGGED);
            }
            table.partitioning().ifPresent(by -> options.add(TableOption.partitioned(by)));
        });
        return options;
    }

    static List<Comment> comments(ResourceModel model) {
        List<Comment> comments = new ArrayList<>();
        model.setting(Table.class).flatMap(Table::comment).ifPresent(words -> comments.add(new Comment(null, words)));
        for (AttributeModel attribute : model.attributes()) {
            String words = model.layout().column(attribute).comment();
            if (words != null) {
                comments.add(new Comment(attribute.column(), words));
            }
        }
        return comments;
    }
}
