package dev.rowan.migrate.generate;

import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.generate.Plan.Cautioned;
import java.util.stream.Collectors;

/** Writes the files. Their first line says that Rowan wrote them. */
final class SqlText {
    private SqlText() {}

    static String forward(String name, Plan plan) {
        return "-- rowan generate-migrations --name " + name + "\n\n"
                + plan.forward().stream().map(SqlText::statement).collect(Collectors.joining("\n"));
    }

    static String back(String file, Plan plan) {
        return "-- rowan takes back " + file + "\n\n"
                + plan.back().stream().map(each -> each.sql() + ";\n").collect(Collectors.joining("\n"));
    }

    static String words(Cautioned each) {
        DdlStatement statement = each.statement();
        return each.caution().map(when -> statement.words() + " (" + when + ")").orElse(statement.words());
    }

    private static String statement(Cautioned each) {
        return each.caution().map(when -> "-- " + when + "\n").orElse("")
                + each.statement().sql() + ";\n";
    }
}
