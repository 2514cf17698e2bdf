package dev.rowan.postgres;

import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.postgres.jdbc.CompiledLevels;
import dev.rowan.postgres.jdbc.Execution;
import dev.rowan.postgres.jdbc.Refusals;
import dev.rowan.postgres.sql.Given;
import dev.rowan.postgres.sql.LinkSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.Isolation;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Runs link steps: in most cases one statement. */
final class Links {
    private final Execution execution;
    private final Texts texts;
    private final boolean alone;

    Links(Execution execution, Texts texts, boolean alone) {
        this.execution = execution;
        this.texts = texts;
        this.alone = alone;
    }

    Written write(WriteStep.Link step) throws SQLException {
        Given given = new Given(step);
        try {
            if (step.mode() == LinkMode.APPEND_AND_REMOVE) {
                return replaced(step, given);
            }
            boolean join = step.relationship().through() != null;
            return alone && join && step.mode() == LinkMode.APPEND
                    ? bare(step, given, this::appended)
                    : whole(step, given);
        } catch (SQLException refused) {
            return rejected(refused, step);
        }
    }

    /** Two statements, so it takes a transaction of its own where none is running. */
    private Written replaced(WriteStep.Link step, Given given) throws SQLException {
        if (alone && step.relationship().through() != null && !execution.onlyApart()) {
            return bare(step, given, this::together);
        }
        return alone
                ? Transactions.within(execution.connection(), Isolation.READ_COMMITTED, begun -> locked(step, given))
                : locked(step, given);
    }

    /** Both are sent before either is answered, and are one transaction; the second one sees what is there once the lock is had. */
    private Written together(WriteStep.Link step, Given given) throws SQLException {
        JoinText form = JoinText.of(JoinText.Part.LOCKED, step);
        CompiledLevels both = texts.get(form);
        if (both == null) {
            WriteStep.Link open = Given.open(step);
            Given places = Given.of(open);
            both = texts.put(
                    form, CompiledLevels.of(LinkSql.lockParent(open, places), LinkSql.bareReplacement(open, places)));
        }
        List<Tuples> told = execution.read(both, given.values());
        if (told.get(0).size() == 0) {
            return new Written.Gone();
        }
        @Nullable Object[] row = told.get(1).rows().get(0);
        return new Written.Linked(List.copyOf(list(row[0])), List.copyOf(list(row[1])));
    }

    private Written locked(WriteStep.Link step, Given given) throws SQLException {
        boolean there =
                run(JoinText.Part.PARENT, step, given, LinkSql::lockParent).size() > 0;
        return there ? whole(step, given) : new Written.Gone();
    }

    private Written whole(WriteStep.Link step, Given given) throws SQLException {
        return told(run(JoinText.Part.WHOLE, step, given, LinkSql::whole), given);
    }

    /** What writes nothing where a foreign key refuses it. */
    private interface Bare {
        Written write(WriteStep.Link step, Given given) throws SQLException;
    }

    /**
     * The bare insert. Its foreign keys refuse a missing row without naming all; a second statement does. By then somebody
     * may have made the row, so what misses nothing is sent once more.
     */
    private Written bare(WriteStep.Link step, Given given, Bare bare) throws SQLException {
        try {
            return bare.write(step, given);
        } catch (SQLException refused) {
            if (!Refusals.ofReference(refused)
                    || Violations.ofPayload(refused, step.relationship().join())) {
                throw refused;
            }
            Written why = told(execution.run(LinkSql.probe(step, given)), given);
            return why instanceof Written.Linked ? bare.write(step, given) : why;
        }
    }

    private Written appended(WriteStep.Link step, Given given) throws SQLException {
        Tuples added = run(JoinText.Part.BARE, step, given, LinkSql::bareAppend);
        List<Object> keys = added.rows().stream().map(row -> known(row[0])).toList();
        return new Written.Linked(keys, List.of());
    }

    /** Of join rows one text serves all values. */
    private Tuples run(
            JoinText.Part part,
            WriteStep.Link step,
            Given given,
            BiFunction<WriteStep.Link, Given, Statement> statement)
            throws SQLException {
        if (step.relationship().through() == null) {
            return execution.run(statement.apply(step, given));
        }
        JoinText form = JoinText.of(part, step);
        CompiledLevels compiled = texts.get(form);
        if (compiled == null) {
            WriteStep.Link open = Given.open(step);
            compiled = texts.put(form, CompiledLevels.of(statement.apply(open, Given.of(open))));
        }
        return execution.write(compiled, given.values());
    }

    private static Written told(Tuples tuples, Given given) {
        @Nullable Object[] row = tuples.rows().get(0);
        if (known(row[0]).equals(false)) {
            return new Written.Gone();
        }
        List<?> missing = list(row[1]);
        if (!missing.isEmpty()) {
            return new Written.Missing(given.indexes(missing));
        }
        return row.length == 2
                ? new Written.Linked(List.of(), List.of())
                : new Written.Linked(List.copyOf(list(row[2])), List.copyOf(list(row[3])));
    }

    private static Written rejected(SQLException refused, WriteStep.Link step) throws SQLException {
        if (!Refusals.ofData(refused)) {
            throw refused;
        }
        Through through = step.relationship().through();
        ResourceModel holder = through == null ? step.relationship().destination() : through.join();
        return Violations.of(refused, holder, through != null && step.mode() == LinkMode.REMOVE, step);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static Object known(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a key or a count is never null");
        }
        return value;
    }
}
