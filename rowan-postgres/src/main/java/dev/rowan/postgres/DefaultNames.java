package dev.rowan.postgres;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What constraints are about that have no name in the model, but the one that PostgreSQL gave them. */
final class DefaultNames {
    private static final Pattern ENDING = Pattern.compile("_(?:check|excl|key|fkey|idx)\\d*$");
    private static final Pattern COLUMNS = Pattern.compile("\\(([^()]+)\\)=\\(");

    private DefaultNames() {}

    /** The attributes whose columns stand in a name such as {@code rooms_number_check}; none when it can be read in two ways. */
    static List<AttributeModel> attributes(String constraint, ResourceModel resource) {
        Matcher ending = ENDING.matcher(constraint);
        String table = resource.table() + "_";
        if (!constraint.startsWith(table) || !ending.find() || ending.start() < table.length()) {
            return List.of();
        }
        List<List<AttributeModel>> readings = new ArrayList<>();
        read(constraint.substring(table.length(), ending.start()), resource, List.of(), readings);
        return readings.size() == 1 ? readings.get(0) : List.of();
    }

    private static void read(
            String rest, ResourceModel resource, List<AttributeModel> before, List<List<AttributeModel>> readings) {
        for (AttributeModel attribute : resource.attributes()) {
            String column = attribute.column();
            if (before.contains(attribute) || !rest.startsWith(column)) {
                continue;
            }
            List<AttributeModel> read = new ArrayList<>(before);
            read.add(attribute);
            if (rest.length() == column.length()) {
                readings.add(read);
            } else if (rest.charAt(column.length()) == '_') {
                read(rest.substring(column.length() + 1), resource, read, readings);
            }
        }
    }

    /** The attributes whose columns a server's detail shows, all of them or none. */
    static List<AttributeModel> shown(String detail, ResourceModel resource) {
        Matcher columns = COLUMNS.matcher(detail);
        if (!columns.find()) {
            return List.of();
        }
        List<AttributeModel> shown = new ArrayList<>();
        for (String column : columns.group(1).split(", ", -1)) {
            Optional<AttributeModel> attribute = resource.attributes().stream()
                    .filter(each -> column.equals(each.column())
                            || column.equals("\"" + each.column().replace("\"", "\"\"") + "\""))
                    .findFirst();
            if (attribute.isEmpty()) {
                return List.of();
            }
            shown.add(attribute.get());
        }
        return shown;
    }
}
