package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.naive.Write.Kind;
import dev.rowan.conformance.naive.Write.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random writes with managed relationships, on given rows. */
final class Deviser {
    private static final List<String> PARENTS = List.of(
            "Purchase",
            "Purchase",
            "Purchase",
            "Purchase",
            "Purchase",
            "Item",
            "Item",
            "Buyer",
            "Product",
            "Label",
            "Receipt",
            "Seat",
            "Extra");

    private final Chance chance;
    private final World world;
    private final Inputs inputs;

    Deviser(Chance chance, World world) {
        this.chance = chance;
        this.world = world;
        this.inputs = new Inputs(chance, world);
    }

    Write next() {
        Sheet sheet = world.sheet(chance.pick(PARENTS));
        List<Entry> rows = world.all(sheet.name());
        Kind kind = kind(rows);
        Map<String, Object> target = new TreeMap<>();
        Entry row = null;
        if (kind != Kind.CREATE) {
            row = chance.pick(rows);
            target.putAll(inputs.key(row));
        }
        if (kind != Kind.CREATE && sheet.keyIsMade() && chance.in100(2)) {
            target.put("id", Chance.key(99, 1));
            row = null;
        }
        List<Part> parts = parts(sheet, row);
        return new Write(kind, sheet.name(), target, without(values(sheet, kind, row), sheet, parts), parts);
    }

    private Kind kind(List<Entry> rows) {
        // a destroy with managed relationships is refused as a whole so far, though the interpreter knows what it means
        return rows.isEmpty() || chance.in100(25) ? Kind.CREATE : Kind.UPDATE;
    }

    private Map<String, @Nullable Object> values(Sheet sheet, Kind kind, @Nullable Entry row) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        if (kind == Kind.DESTROY) {
            return values;
        }
        for (Column column : sheet.columns()) {
            boolean mine = sheet.key().contains(column.name());
            boolean asked = kind == Kind.CREATE ? column.required() || chance.in100(40) : chance.in100(15);
            if (asked && (mine ? !sheet.keyIsMade() && kind == Kind.CREATE : chance.in100(97))) {
                values.put(column.name(), inputs.value(sheet, column));
            }
        }
        inputs.nested(sheet, values, row);
        return values;
    }

    /** Mostly without what is managed, too: a key that a part sets, an argument that manages what a part does. */
    private Map<String, @Nullable Object> without(Map<String, @Nullable Object> values, Sheet sheet, List<Part> parts) {
        if (chance.in100(95)) {
            for (Part part : parts) {
                Bond bond = sheet.bond(part.bond());
                if (bond.kind() == Bond.Kind.BELONGS_TO) {
                    values.remove(bond.column());
                }
                sheet.nested().forEach((name, bound) -> {
                    if (sheet.bond(bound.bond()).to().equals(bond.to())) {
                        values.remove(name);
                    }
                });
            }
        }
        return values;
    }

    private List<Part> parts(Sheet sheet, @Nullable Entry row) {
        List<Part> parts = new ArrayList<>();
        for (int i = chance.in100(75) ? 1 : 2; i > 0; i--) {
            Bond bond = chance.pick(sheet.bonds());
            boolean again =
                    parts.stream().anyMatch(part -> sheet.bond(part.bond()).to().equals(bond.to()));
            Manage manage = Answers.pick(chance, bond);
            if (!again || chance.in100(10)) {
                parts.add(new Part(bond.name(), manage, inputs.some(bond, manage, row)));
            }
        }
        return parts;
    }
}
