package dev.rowan.postgres.jdbc;

import dev.rowan.postgres.sql.Bind;
import dev.rowan.postgres.sql.ReadSql;
import dev.rowan.postgres.sql.Statement;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.compiled.CompiledReads;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of levels, joined: the driver sends all of them before it waits for an answer.
 *
 * @param statement all of them, with values left open
 * @param levels how the rows of each are read
 * @param apart each by itself, for a driver that cannot send them together; nothing where there is but one
 */
public record CompiledLevels(Statement statement, List<LevelReader> levels, List<CompiledLevels> apart)
        implements CompiledReads {
    /**
     * Writes the statements.
     *
     * @param plans at least one
     * @return to be run any number of times
     */
    public static CompiledLevels of(List<ReadPlan> plans) {
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
            apart.add(new CompiledLevels(one, List.of(levels.get(levels.size() - 1)), List.of()));
        }
        return new CompiledLevels(
                new Statement(String.join("; ", texts), List.copyOf(binds), columns),
                List.copyOf(levels),
                apart.size() > 1 ? List.copyOf(apart) : List.of());
    }

    /**
     * A write that was compiled before.
     *
     * @param statement with values left open
     * @return to be run any number of times
     */
    public static CompiledLevels of(Statement statement) {
        return new CompiledLevels(statement, List.of(LevelReader.of(statement.columns())), List.of());
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
