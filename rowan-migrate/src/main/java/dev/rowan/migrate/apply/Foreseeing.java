package dev.rowan.migrate.apply;

import dev.rowan.migrate.apply.Probing.Answers;
import dev.rowan.migrate.apply.Script.Line;
import dev.rowan.migrate.files.Migration;
import dev.rowan.migrate.foretell.Efforts;
import dev.rowan.migrate.foretell.Locks;
import dev.rowan.migrate.report.MigratePlan;
import dev.rowan.migrate.report.MigratePlan.PlannedFile;
import dev.rowan.migrate.report.MigratePlan.PlannedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what files would do to a database. Changes nothing. */
final class Foreseeing {
    private static final Pattern BATCH = Pattern.compile("\\blimit\\s+(\\d{1,9})\\b", Pattern.CASE_INSENSITIVE);

    private final Looking looking;
    private final NamesNow names = new NamesNow();
    private final TableSizes sizes;

    Foreseeing(Looking looking) {
        this.looking = looking;
        this.sizes = new TableSizes(looking.connection(), names);
    }

    MigratePlan plan(List<Migration> pending, List<String> standing) throws SQLException {
        List<String> obstacles = new ArrayList<>(standing);
        List<PlannedFile> files = new ArrayList<>();
        List<Answers> answers = new Preflight(new Probing(looking)).ask(pending);
        for (int i = 0; i < pending.size(); i++) {
            obstacles.addAll(answers.get(i).objections());
            files.add(file(pending.get(i), answers.get(i).open()));
        }
        return new MigratePlan(files, obstacles);
    }

    private PlannedFile file(Migration file, int open) throws SQLException {
        Script script = Script.of(file);
        return looking.as(script, () -> {
            List<PlannedStatement> statements = new ArrayList<>();
            for (Line line : script.lines()) {
                statements.add(statement(line));
            }
            return new PlannedFile(file.file(), script.outside(), statements, open);
        });
    }

    private PlannedStatement statement(Line line) throws SQLException {
        Matcher batch = BATCH.matcher(line.sql());
        OptionalInt rows = line.repeated() && batch.find()
                ? OptionalInt.of(Integer.parseInt(batch.group(1)))
                : OptionalInt.empty();
        PlannedStatement planned = new PlannedStatement(
                line.line(),
                line.brief(),
                line.repeated(),
                rows,
                Efforts.of(line.sql()),
                sizes.locks(Locks.of(line.sql())));
        names.follow(line.sql());
        return planned;
    }
}
