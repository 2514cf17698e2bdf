package dev.rowan.embedded;

import dev.rowan.problem.StoreException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A server that this program started. Mutable; every change is under its lock. */
final class OwnServer implements Server {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PORTS_TRIED = 3;

    private final ServerOptions options;
    private final Folder folder;
    private final Thread closer = new Thread(this::stop, "rowan-postgres-closer");
    private EmbeddedPostgres process;
    private boolean closed;

    private OwnServer(ServerOptions options, Folder folder, EmbeddedPostgres process) {
        this.options = options;
        this.folder = folder;
        this.process = process;
    }

    static OwnServer start(ServerOptions options) {
        Folder folder = Folder.of(options.data());
        claim(folder);
        try {
            folder.check();
            Leftover.stop(folder);
            folder.dropLog();
            OwnServer server = new OwnServer(options, folder, onFreePort(options, folder));
            Runtime.getRuntime().addShutdownHook(server.closer);
            return server;
        } catch (Exception | LinkageError failure) {
            StoreException told = failure instanceof StoreException own ? own : StartFailure.tell(folder, failure);
            Owners.leave(folder);
            folder.leave();
            throw told;
        }
    }

    private static void claim(Folder folder) {
        try {
            if (!Owners.enter(folder)) {
                throw StartFailure.inUse(folder, new IOException("claimed"));
            }
        } catch (IOException unwritable) {
            throw StartFailure.tell(folder, unwritable);
        }
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + process.getPort() + "/" + database;
    }

    @Override
    public Path log() {
        return folder.log();
    }

    @Override
    public ServerOptions options() {
        return options;
    }

    @Override
    public long pid() {
        return folder.pid().orElseThrow(() -> new StoreException("the embedded PostgreSQL is not running", null));
    }

    @Override
    public void run(String sql) {
        try (Connection connection = process.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new StoreException("the embedded PostgreSQL did not do its work: " + failure.getMessage(), failure);
        }
    }

    @Override
    public synchronized void kill() {
        Processes.killAll(pid());
    }

    @Override
    public synchronized void restart() {
        int port = process.getPort();
        try {
            folder.forget();
            quietly(process);
            process = launch(options, folder, port);
        } catch (Exception failure) {
            throw StartFailure.tell(folder, failure);
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(closer);
        } catch (IllegalStateException goingDown) {
            // the program is ending: the hook is what closes
        }
    }

    private synchronized void stop() {
        if (!closed) {
            closed = true;
            forget();
            quietly(process);
            Owners.leave(folder);
            folder.leave();
        }
    }

    private void forget() {
        try {
            folder.forget();
        } catch (IOException kept) {
            // stopping takes longer then
        }
    }

    private static void quietly(EmbeddedPostgres process) {
        try {
            process.close();
        } catch (IOException gone) {
            // a server that is gone is stopped
        }
    }

    /** A free port may be taken before the server has it; then another program's server answers there. */
    private static EmbeddedPostgres onFreePort(ServerOptions options, Folder folder) throws IOException, SQLException {
        for (int tried = 1; ; tried++) {
            EmbeddedPostgres process = launch(options, folder, 0);
            if (servesFrom(folder, process)) {
                return process;
            }
            quietly(process);
            if (tried == PORTS_TRIED) {
                throw new IOException("other servers took its port");
            }
        }
    }

    private static boolean servesFrom(Folder folder, EmbeddedPostgres process) throws IOException, SQLException {
        try (Connection connection = process.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show data_directory")) {
            return found.next()
                    && Path.of(found.getString(1))
                            .toRealPath()
                            .equals(folder.cluster().toRealPath());
        }
    }

    private static EmbeddedPostgres launch(ServerOptions options, Folder folder, int port) throws IOException {
        folder.forget();
        Redirect log = Redirect.appendTo(folder.log().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // the builtin provider is the same on every system
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        ServerConfig.of(options, folder.kept()).forEach(builder::setServerConfig);
        return builder.start();
    }
}
