package dev.rowan.tasks.generate;

import dev.rowan.problem.Nearest;
import dev.rowan.problem.Printable;
import dev.rowan.tasks.order.ResourceOrder;
import dev.rowan.tasks.source.Declined;
import dev.rowan.tasks.words.AttributeDraft;
import dev.rowan.tasks.words.Modifier;
import dev.rowan.tasks.words.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The identities and indexes of a new resource.
 *
 * @param order what is asked for
 * @param attributes its attributes
 * @param names the names of these, and of those that every row has
 */
record Keys(ResourceOrder order, Collection<AttributeDraft> attributes, List<String> names) {
    void write(ClassDraft draft) {
        attributes.stream()
                .filter(each -> each.is(Modifier.UNIQUE))
                .forEach(each -> draft.identity("unique" + Names.capital(each.name()), List.of(each.name())));
        order.identities().stream().filter(each -> !each.isBlank()).forEach(typed -> {
            List<String> said = fields(typed, "identity", List.of(typed.split(",")));
            draft.identity("unique" + together(said), said);
        });
        attributes.stream()
                .filter(each -> each.is(Modifier.INDEX))
                .forEach(each -> draft.index("by" + Names.capital(each.name()), List.of(each.name())));
        order.indexes().stream().filter(each -> !each.isBlank()).forEach(typed -> index(typed, draft));
    }

    /** As requests say an order: with a hyphen, from the greatest on. */
    private void index(String typed, ClassDraft draft) {
        List<String> parts = List.of(typed.split(","));
        List<String> fields = fields(
                typed,
                "index",
                parts.stream().map(each -> each.strip().replaceFirst("^-", "")).toList());
        boolean ordered = parts.stream().anyMatch(each -> each.strip().startsWith("-"));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean down = parts.get(i).strip().startsWith("-");
            keys.add(fields.get(i) + (down ? ".desc()" : ordered ? ".asc()" : ""));
        }
        draft.index("by" + together(fields), keys);
    }

    private List<String> fields(String typed, String what, List<String> parts) {
        List<String> fields = new ArrayList<>();
        for (String part : parts) {
            String field = part.isBlank() ? "" : Names.field(part.strip(), "attribute");
            if (!names.contains(field)) {
                throw Declined.words("the " + what + " '" + Printable.of(typed) + "' names "
                        + (field.isEmpty()
                                ? "nothing between two commas"
                                : "no attribute with '" + Printable.of(part) + "'")
                        + "; the attributes are " + String.join(", ", names) + Nearest.offer(field, names));
            }
            if (fields.contains(field)) {
                throw Declined.words(
                        "the " + what + " '" + Printable.of(typed) + "' says " + field + " twice; say it once");
            }
            fields.add(field);
        }
        return fields;
    }

    private static String together(List<String> fields) {
        return fields.stream().map(Names::capital).collect(Collectors.joining());
    }
}
