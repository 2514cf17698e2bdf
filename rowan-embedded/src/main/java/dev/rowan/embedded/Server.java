package dev.rowan.embedded;

import java.nio.file.Path;

/** A server that runs, of this program or of another. */
sealed interface Server permits OwnServer, JoinedServer {
    /** Who may do everything there. */
    String USER = "postgres";

    String url(String database);

    Path log();

    ServerOptions options();

    long pid();

    void run(String sql);

    void kill();

    void restart();

    void close();
}
