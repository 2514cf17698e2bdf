package dev.rowan.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded server runs.
 *
 * @param data the folder in which rows are kept between starts, or null to throw everything away at the end
 * @param statementsLogged whether every statement is kept for {@link EmbeddedPostgres#statements()}; this costs time
 */
public record ServerOptions(@Nullable Path data, boolean statementsLogged) {
    /**
     * Everything is thrown away at the end.
     *
     * @return the options
     */
    public static ServerOptions throwAway() {
        return new ServerOptions(null, false);
    }

    /**
     * Rows are kept between starts, and survive a crash.
     *
     * @param data a folder, made when it is not there
     * @return the options
     */
    public static ServerOptions keptIn(Path data) {
        return new ServerOptions(data, false);
    }

    /**
     * The same, and every statement is kept for {@link EmbeddedPostgres#statements()}.
     *
     * @return the options
     */
    public ServerOptions logStatements() {
        return new ServerOptions(data, true);
    }
}
