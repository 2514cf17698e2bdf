package dev.rowan.conformance.naive;

import dev.rowan.changeset.Manage;
import dev.rowan.conformance.naive.Write.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random inputs of a managed relationship: mostly of related rows, some of others, some of none, a few that are wrong. */
final class Inputs {
    private final Chance chance;
    private final World world;

    Inputs(Chance chance, World world) {
        this.chance = chance;
        this.world = world;
    }

    List<@Nullable Object> some(Bond bond, Manage manage, @Nullable Entry parent) {
        List<@Nullable Object> inputs = new ArrayList<>();
        int count = bond.toOne() ? (chance.in100(15) ? 0 : chance.in100(95) ? 1 : 2) : chance.below(5);
        for (int i = 0; i < count; i++) {
            boolean again = !inputs.isEmpty() && chance.in100(8);
            inputs.add(again ? inputs.get(0) : one(bond, manage, parent));
        }
        return inputs;
    }

    private @Nullable Object one(Bond bond, Manage manage, @Nullable Entry parent) {
        if (chance.in100(4)) {
            return wrong(bond);
        }
        if (Modes.creates(manage) && chance.in100(50)) {
            return written(bond, manage, new TreeMap<>(), null);
        }
        Entry named = named(bond, parent);
        if (named == null) {
            return chance.in100(50) ? unknown(bond) : written(bond, manage, new TreeMap<>(), null);
        }
        return switch (chance.below(5)) {
            case 0 -> named.sheet.keyIsMade() ? bare(named.id()) : key(bond, manage, named);
            case 1 -> key(bond, manage, named);
            case 2 -> written(bond, manage, byIdentity(named), named);
            default -> written(bond, manage, new TreeMap<>(key(named)), named);
        };
    }

    private Object bare(Object key) {
        return chance.in100(50) ? key : key.toString();
    }

    private @Nullable Entry named(Bond bond, @Nullable Entry parent) {
        List<Entry> related = parent == null ? List.of() : new Related(world, parent, bond).all();
        if (!related.isEmpty() && chance.in100(65)) {
            return chance.pick(related);
        }
        List<Entry> all = world.all(bond.to());
        return all.isEmpty() || chance.in100(8) ? null : chance.pick(all);
    }

    Map<String, Object> key(Entry entry) {
        Map<String, Object> key = new TreeMap<>();
        for (String name : entry.sheet.key()) {
            Object value = entry.get(name);
            if (value != null) {
                key.put(name, value);
            }
        }
        return key;
    }

    private Object key(Bond bond, Manage manage, Entry named) {
        boolean link = bond.byJoin() && chance.in100(70);
        Map<String, @Nullable Object> payload = new TreeMap<>();
        if (link && Modes.carries(manage)) {
            carried(bond, payload);
        }
        return new Named(bond.to(), key(named), link ? payload : null, chance.in100(40));
    }

    private void carried(Bond bond, Map<String, @Nullable Object> payload) {
        Sheet join = world.sheet(bond.join());
        for (Column column : join.columns()) {
            if (join.carries(column.name()) && chance.in100(40)) {
                payload.put(column.name(), value(join, column));
            }
        }
    }

    private Map<String, @Nullable Object> byIdentity(Entry named) {
        List<List<String>> usable = named.sheet.identities().stream()
                .filter(identity -> identity.size() == 1 && !identity.contains("purchaseId") && named.hasAll(identity))
                .toList();
        Map<String, @Nullable Object> map = new TreeMap<>();
        if (usable.isEmpty()) {
            map.putAll(key(named));
        } else {
            chance.pick(usable).forEach(name -> map.put(name, named.get(name)));
        }
        return map;
    }

    private Map<String, @Nullable Object> written(
            Bond bond, Manage manage, Map<String, @Nullable Object> map, @Nullable Entry row) {
        int percent = row == null ? 90 : 40;
        Sheet sheet = world.sheet(bond.to());
        boolean named = !map.isEmpty();
        for (Column column : sheet.columns()) {
            boolean madeKey = sheet.keyIsMade() && sheet.key().contains(column.name());
            boolean naming = !named && (sheet.key().contains(column.name()) || sheet.identifies(column.name()));
            boolean usable = !madeKey && !bond.holds(column.name()) && (Modes.writes(manage) || naming);
            int often = column.required() ? percent : percent / 2;
            if (usable && !map.containsKey(column.name()) && chance.in100(often)) {
                boolean clash = named && sheet.key().contains(column.name());
                if (!clash) {
                    map.put(column.name(), value(sheet, column));
                }
            }
        }
        if (bond.byJoin() && Modes.carries(manage) && chance.in100(40)) {
            carried(bond, map);
        }
        if (Modes.writes(manage)) {
            nested(sheet, map, row);
        }
        if (chance.in100(2)) {
            map.put(bond.holds(bond.column()) ? bond.column() : "nmae", "x");
        }
        return map;
    }

    /** By arguments of the row's own actions. */
    void nested(Sheet sheet, Map<String, @Nullable Object> map, @Nullable Entry row) {
        sheet.nested().forEach((name, bound) -> {
            if (chance.in100(25)) {
                map.put(name, chance.in100(4) ? null : maps(sheet.bond(bound.bond()), bound.manage(), row));
            }
        });
    }

    private List<@Nullable Object> maps(Bond bond, Manage manage, @Nullable Entry row) {
        List<@Nullable Object> inputs = some(bond, manage, row);
        inputs.removeIf(input -> !(input instanceof Map));
        return inputs;
    }

    /** Mostly a value that passes. */
    @Nullable Object value(Sheet sheet, Column column) {
        if (chance.in100(3)) {
            return chance.pick(List.of(List.of(), Map.of("ne", "x")));
        }
        if (chance.in100(column.required() ? 1 : 15)) {
            return null;
        }
        return switch (column.of()) {
            case TEXT -> chance.in100(2) ? "x".repeat(13) : chance.word();
            case NUMBER -> chance.in100(2) ? 0 : chance.in100(20) ? "2" : (Object) chance.number();
            case KEY -> reference(sheet, column);
        };
    }

    private Object reference(Sheet sheet, Column column) {
        List<Entry> all = sheet.refers().stream()
                .filter(refers -> refers.column().equals(column.name()))
                .flatMap(refers -> world.all(refers.to()).stream())
                .toList();
        return all.isEmpty() || chance.in100(10)
                ? Chance.key(99, 2)
                : bare(chance.pick(all).id());
    }

    private Object unknown(Bond bond) {
        Sheet sheet = world.sheet(bond.to());
        Map<String, Object> key = sheet.keyIsMade()
                ? Map.of("id", Chance.key(99, chance.below(2)))
                : Map.of("rank", 90 + chance.below(2), "letter", "z");
        return chance.in100(50) ? Named.key(bond.to(), key) : new TreeMap<>(key);
    }

    private @Nullable Object wrong(Bond bond) {
        return switch (chance.below(5)) {
            case 0 -> null;
            case 1 -> "no key";
            case 2 -> Map.of();
            case 3 ->
                Named.key(bond.to().equals("Label") ? "Item" : "Label", new TreeMap<>(Map.of("id", Chance.key(3, 1))));
            default -> List.of();
        };
    }
}
