package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.compiled.CompiledReads;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements of levels, joined: the driver sends all of them before it waits for an answer.
 *
 * @param statement all of them, with values left open
 * @param levels how the rows of each are read
 * @param snapshot whether a transaction begins and ends with them
 * @param apart each by itself, for a driver that cannot send them together; nothing where there is but one
 */
public record CompiledLevels(
        Statement statement, List<LevelReader> levels, boolean snapshot, List<CompiledLevels> apart)
        implements CompiledReads {
    private static final String BEGIN = "begin isolation level repeatable read; ";
    private static final String END = "; commit";

    /**
     * Writes the statements.
     *
     * @param plans at least one
     * @return to be run any number of times
     */
    public static CompiledLevels of(List<ReadPlan> plans) {
        return of(plans, false);
    }

    /**
     * Writes the statements, in a transaction of their own: all of them see the same rows.
     *
     * @param plans at least one
     * @return to be run any number of times, on connections in no transaction
     */
    public static CompiledLevels snapshot(List<ReadPlan> plans) {
        return of(plans, true);
    }

    private static CompiledLevels of(List<ReadPlan> plans, boolean snapshot) {
        List<String> texts = new ArrayList<>();
        List<Bind> binds = new ArrayList<>();
        List<ValueType> columns = new ArrayList<>();
        List<LevelReader> levels = new ArrayList<>();
        List<CompiledLevels> apart = new ArrayList<>();
        for (ReadPlan plan : plans) {
            Statement one = ReadSql.of(plan);
            texts.add(one.text());
            binds.addAll(one.binds());
            columns.addAll(one.columns());
            levels.add(LevelReader.of(plan, one.columns()));
            apart.add(new CompiledLevels(one, List.of(levels.get(levels.size() - 1)), false, List.of()));
        }
        String text = String.join("; ", texts);
        return new CompiledLevels(
                new Statement(snapshot ? BEGIN + text + END : text, List.copyOf(binds), columns),
                List.copyOf(levels),
                snapshot,
                apart.size() > 1 ? List.copyOf(apart) : List.of());
    }

    /**
     * Statements that are sent together: one transaction, on connections in none.
     *
     * @param statements with values left open
     * @return to be run any number of times
     */
    public static CompiledLevels of(Statement... statements) {
        List<Bind> binds = new ArrayList<>();
        List<ValueType> columns = new ArrayList<>();
        List<LevelReader> levels = new ArrayList<>();
        for (Statement statement : statements) {
            binds.addAll(statement.binds());
            columns.addAll(statement.columns());
            levels.add(LevelReader.of(statement.columns()));
        }
        String text = Arrays.stream(statements).map(Statement::text).collect(Collectors.joining("; "));
        return new CompiledLevels(
                new Statement(text, List.copyOf(binds), columns), List.copyOf(levels), false, List.of());
    }

    /** What is sent, with the values of a request. */
    Statement with(@Nullable Object[] given) {
        List<Bind> binds = new ArrayList<>();
        for (Bind bind : statement.binds()) {
            Object value = bind.value();
            Object now = value == null ? null : Lifted.resolve(value, given);
            binds.add(new Bind(now, bind.type(), bind.array(), bind.told(), bind.sensitive()));
        }
        return new Statement(statement.text(), binds, statement.columns());
    }
}
