package dev.rowan.migrate.files;

import dev.rowan.migrate.catalog.CustomStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How migrations tell the statements of resources: between comments that say what takes each away again. */
public final class CustomText {
    private static final String EARLY = ", before all tables";
    private static final Pattern BEGIN =
            Pattern.compile("-- statement (\\w+) of (.+?)(" + EARLY + ")?, taken back by:");
    private static final String MADE = "-- and made by:";
    private static final Pattern GONE = Pattern.compile("-- statement (\\w+) of (.+) is taken back:");
    private static final String END = "-- end of statement ";

    private CustomText() {}

    /**
     * Writes the making of a statement.
     *
     * @param statement what is made
     * @return SQL with its semicolon
     */
    public static String made(CustomStatement statement) {
        String down = statement
                .down()
                .lines()
                .map(line -> ("--   " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
        return "-- statement " + statement.label() + (statement.early() ? EARLY : "") + ", taken back by:\n" + down
                + MADE + "\n" + statement.up() + ";\n" + END + statement.label() + "\n";
    }

    /**
     * Writes the end of a statement.
     *
     * @param statement what is taken away
     * @return SQL with its semicolon
     */
    public static String takenBack(CustomStatement statement) {
        return "-- statement " + statement.label() + " is taken back:\n" + statement.down() + ";\n";
    }

    /**
     * The statements that migrations leave behind.
     *
     * @param migrations in order
     * @return in the order in which they were made
     */
    public static List<CustomStatement> read(Collection<Migration> migrations) {
        List<CustomStatement> all = new ArrayList<>();
        migrations.forEach(migration -> read(migration.sql().lines().toList(), all));
        return all;
    }

    private static void read(List<String> lines, List<CustomStatement> all) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher begin = BEGIN.matcher(lines.get(i));
            Matcher gone = GONE.matcher(lines.get(i));
            if (gone.matches()) {
                remove(all, gone.group(2), gone.group(1));
            } else if (begin.matches()) {
                remove(all, begin.group(2), begin.group(1));
                all.add(read(begin, lines.subList(i + 1, lines.size())));
            }
        }
    }

    private static void remove(List<CustomStatement> all, String table, String name) {
        all.removeIf(each -> each.table().equals(table) && each.name().equals(name));
    }

    private static CustomStatement read(Matcher begin, List<String> lines) {
        List<String> down = lines.stream().takeWhile(line -> !line.equals(MADE)).toList();
        List<String> up = lines.stream()
                .skip(down.size() + 1L)
                .takeWhile(line -> !line.startsWith(END + begin.group(1)))
                .toList();
        return new CustomStatement(
                begin.group(2),
                begin.group(1),
                String.join("\n", up).strip().replaceFirst(";$", ""),
                down.stream()
                        .map(line -> line.length() < 5 ? "" : line.substring(5))
                        .collect(Collectors.joining("\n")),
                begin.group(3) != null);
    }
}
