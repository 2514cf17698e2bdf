package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Probing.Answers;
import dev.rowan.migrate.files.Migration;
import dev.rowan.problem.MigrationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows that stand in the way of files, asked for before the first is applied and again before each.
 *
 * @param probing asks
 */
record Preflight(Probing probing) {
    /**
     * What a person wrote, or what goes on until no row changes, may mend what stands in the way of those behind it: their
     * questions stay open.
     *
     * @return the answers for each file, in order
     */
    List<Answers> ask(List<Migration> pending) throws SQLException {
        List<Answers> answers = new ArrayList<>();
        boolean mended = false;
        for (Migration file : pending) {
            Script script = Script.of(file);
            answers.add(mended ? new Answers(List.of(), script.probes().size()) : probing.ask(script));
            mended = mended || !file.generated() || script.mends();
        }
        return answers;
    }

    /** Tells what was not done, such as {@code nothing was applied}. */
    void refuse(List<Migration> pending, String told) throws SQLException {
        List<String> objections = ask(pending).stream()
                .flatMap(each -> each.objections().stream())
                .toList();
        if (!objections.isEmpty()) {
            throw new MigrationException("rows stand in the way, so " + told + ":" + lines(objections), null);
        }
    }

    /** The same file, when nothing stands in its way now. */
    Migration refuse(Migration file) throws SQLException {
        List<String> objections = probing.ask(Script.of(file)).objections();
        if (!objections.isEmpty()) {
            throw new MigrationException("rows stand in the way of " + file.file() + ":" + lines(objections), null);
        }
        return file;
    }

    /** The same, when nothing stands in the way of the file that takes back. */
    Undoing refuse(Undoing undoing) throws SQLException {
        refuse(undoing.script());
        return undoing;
    }

    private static String lines(List<String> objections) {
        return objections.stream().map(line -> "\n  " + line).collect(Collectors.joining())
                + "\nmend these rows, by a migration of your own before it, or edit the file";
    }
}
