package dev.rowan.embedded;

import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A server that another program started, and ends. */
record JoinedServer(Folder folder, ServerOptions options, int port) implements Server {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Between looking and starting, another program may have started one, or ended it. */
    static Server orOwn(ServerOptions options) {
        for (int tried = 1; ; tried++) {
            try {
                return find(options).orElseGet(() -> OwnServer.start(options));
            } catch (StoreException refused) {
                if (tried == TRIES || !StartFailure.isInUse(refused)) {
                    throw refused;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** While a program owns the folder, its server is, or soon will be, there. */
    private static Optional<Server> find(ServerOptions options) {
        Folder folder = Folder.of(options.data());
        long begin = System.nanoTime();
        while (Owners.own(folder) && System.nanoTime() - begin < PATIENCE.toNanos()) {
            Optional<Integer> port = folder.readyPort();
            if (port.isPresent()) {
                return Optional.of(new JoinedServer(folder, options, port.get()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    @Override
    public Path log() {
        return folder.log();
    }

    @Override
    public long pid() {
        return folder.pid().orElseThrow(() -> new StoreException("the embedded PostgreSQL is not running", null));
    }

    @Override
    public void run(String sql) {
        try (Postgres once = Postgres.connect(url("postgres"), USER, "")) {
            once.connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            });
        }
    }

    @Override
    public void kill() {
        throw notOurs();
    }

    @Override
    public void restart() {
        throw notOurs();
    }

    @Override
    public void close() {
        // whoever started it ends it
    }

    private IllegalStateException notOurs() {
        return new IllegalStateException("the embedded PostgreSQL on " + folder.root()
                + " was joined, not started; only the program that started it may end or restart it");
    }
}
