package dev.rowan.conformance.naive;

import dev.rowan.conformance.naive.Sheet.Refers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random rows that keep all rules of the data. */
final class Dealer {
    private final Chance chance;

    Dealer(Chance chance) {
        this.chance = chance;
    }

    World deal() {
        World world = new World(ShopSheets.all());
        int kind = 0;
        for (Sheet sheet : world.sheets().values()) {
            kind++;
            int most = sheet.name().equals("Purchase") ? 3 : 5;
            for (int number = chance.below(most + 1) + (most == 3 ? 1 : 0); number > 0; number--) {
                Entry entry = world.add(sheet.name(), row(world, sheet, Chance.key(kind, number)));
                if (!Broken.codes(world).isEmpty()) {
                    world.drop(entry);
                }
            }
        }
        return world;
    }

    private Map<String, @Nullable Object> row(World world, Sheet sheet, UUID key) {
        Map<String, @Nullable Object> row = new TreeMap<>();
        for (Column column : sheet.columns()) {
            row.put(column.name(), value(world, sheet, column));
        }
        if (sheet.keyIsMade()) {
            row.put("id", key);
        }
        return row;
    }

    private @Nullable Object value(World world, Sheet sheet, Column column) {
        if (!column.required() && chance.in100(30)) {
            return null;
        }
        return switch (column.of()) {
            case TEXT -> chance.word();
            case NUMBER -> chance.number();
            case KEY -> reference(world, sheet, column);
        };
    }

    private @Nullable Object reference(World world, Sheet sheet, Column column) {
        for (Refers refers : sheet.refers()) {
            List<Entry> all = world.all(refers.to());
            if (refers.column().equals(column.name()) && !all.isEmpty()) {
                return chance.pick(all).id();
            }
        }
        return null;
    }
}
