package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Script.Line;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.foretell.Drop;
import dev.rowan.problem.MigrationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows and values that are gone once files have run. Changes nothing. */
final class Losses {
    /**
     * What one statement drops.
     *
     * @param object such as {@code users} or {@code users.nickname}
     * @param sentence the place, the object and how much it holds
     */
    private record Loss(String object, String sentence) {}

    private final Looking looking;
    private final NamesNow names = new NamesNow();
    private final List<Loss> losses = new ArrayList<>();

    Losses(Looking looking) {
        this.looking = looking;
    }

    /** Refuses what drops rows or values, unless it is allowed; a table that may go takes its columns along. */
    void refuse(List<Migration> files, Set<String> allowed) throws SQLException {
        for (Migration file : files) {
            Script script = Script.of(file);
            for (Line line : script.lines()) {
                for (Drop drop : Drop.of(line.sql())) {
                    look(script, file.file() + ":" + line.line(), drop);
                }
                names.follow(line.sql());
            }
        }
        losses.removeIf(loss -> allowed.contains(loss.object())
                || allowed.contains(loss.object().replaceFirst("\\.[^.]*$", "")));
        if (!losses.isEmpty()) {
            throw new MigrationException(refusal(), null);
        }
    }

    private String refusal() {
        return "rows or values would be lost, so nothing was taken back:"
                + losses.stream().map(loss -> "\n  " + loss.sentence()).collect(Collectors.joining())
                + "\nsave them first, or say that they may go: "
                + losses.stream()
                        .map(loss -> "--allow-drop " + loss.object())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private void look(Script script, String place, Drop drop) throws SQLException {
        String table = names.table(drop.table());
        Optional<String> column = drop.column().map(each -> names.column(drop.table(), each));
        long held = looking.as(script, () -> held(looking.connection(), table, column));
        if (held > 0) {
            String object = plain(table) + column.map(each -> "." + plain(each)).orElse("");
            String what = column.isPresent() ? "drops column " + object : "drops table " + object;
            losses.add(new Loss(object, place + ": " + what + ", which has " + counted(held, column.isPresent())));
        }
    }

    /** None when it is not there: another file makes it meanwhile, or it went already. What is worked out is never lost. */
    private static long held(Connection connection, String table, Optional<String> column) throws SQLException {
        if (!there(connection, table, column)) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(" + column.orElse("*") + ") from " + table)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static boolean there(Connection connection, String table, Optional<String> column) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select attname from pg_catalog.pg_attribute where not attisdropped and attgenerated = ''"
                        + " and attrelid = pg_catalog.to_regclass(?) and attname = coalesce(?, attname)")) {
            statement.setString(1, table);
            statement.setString(2, column.map(Losses::plain).orElse(null));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String counted(long count, boolean values) {
        String of = values ? "value" : "row";
        return count + " " + of + (count == 1 ? "" : "s");
    }

    private static String plain(String name) {
        return name.replaceAll("^\"|\"$|(?<=\\.)\"|\"(?=\\.)", "").replace("\"\"", "\"");
    }
}
