package dev.rowan.migrate.generate;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the files. Their first line says that Rowan wrote them. */
final class SqlText {
    private SqlText() {}

    static String forward(String name, Draft draft) {
        return "-- rowan generate-migrations --name " + name + "\n\n"
                + draft.moves().stream().map(SqlText::statement).collect(Collectors.joining("\n"));
    }

    static String back(String file, Draft draft) {
        return "-- rowan takes back " + file + "\n"
                + draft.back().stream()
                        .map(each -> "\n" + questions(draft.losses(each)) + ended(each.sql()))
                        .collect(Collectors.joining());
    }

    private static String statement(Move move) {
        return move.remark().map(words -> "-- " + words + "\n").orElse("")
                + questions(move.hindrances())
                + ended(move.statement().sql());
    }

    private static String ended(String sql) {
        return sql.endsWith("\n") ? sql : sql + ";\n";
    }

    private static String questions(List<Hindrance> hindrances) {
        return hindrances.stream().map(SqlText::question).collect(Collectors.joining());
    }

    private static String question(Hindrance hindrance) {
        return "-- refuse when " + hindrance.when().replaceAll("\\s", " ") + ":\n"
                + hindrance.sql().lines().map(line -> "--   " + line + "\n").collect(Collectors.joining());
    }
}
