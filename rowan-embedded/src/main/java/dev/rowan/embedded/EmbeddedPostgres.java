package dev.rowan.embedded;

import dev.rowan.postgres.Postgres;
import dev.rowan.problem.StoreException;
import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A real PostgreSQL 18 that starts and ends with this program, and the store on it. It listens on this machine only and
 * trusts everybody there: for the first hour and for tests, not for secrets. Thread-safe.
 */
public final class EmbeddedPostgres implements Store {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Server server;
    private final Postgres store;
    private final List<Postgres> others = new CopyOnWriteArrayList<>();

    private EmbeddedPostgres(Server server) {
        this.server = server;
        this.store = connect(url());
    }

    /**
     * Starts a server of which nothing is left when it is closed or the program ends.
     *
     * @return the store on it, with an empty database
     * @throws StoreException when it cannot start, with the reason and the way out
     */
    public static EmbeddedPostgres start() {
        return start(ServerOptions.throwAway());
    }

    /**
     * Starts a server whose rows are kept between starts and survive a crash.
     *
     * @param data its folder, made when it is not there; one program at a time
     * @return the store on it
     * @throws StoreException when it cannot start, with the reason and the way out
     */
    public static EmbeddedPostgres start(Path data) {
        return start(ServerOptions.keptIn(data));
    }

    /**
     * Starts a server whose rows are kept, or joins the one that another program runs on that folder. A joined server
     * ends with the program that started it; closing this store leaves it as it is.
     *
     * @param data its folder, made when it is not there
     * @return the store on it
     * @throws StoreException when it cannot start, with the reason and the way out
     */
    public static EmbeddedPostgres startOrJoin(Path data) {
        return new EmbeddedPostgres(JoinedServer.orOwn(ServerOptions.keptIn(data)));
    }

    /**
     * Starts a server.
     *
     * @param options how it runs
     * @return the store on it
     * @throws StoreException when it cannot start, with the reason and the way out
     */
    public static EmbeddedPostgres start(ServerOptions options) {
        return new EmbeddedPostgres(OwnServer.start(options));
    }

    /**
     * Where JDBC finds it.
     *
     * @return such as {@code jdbc:postgresql://localhost:54321/postgres}
     */
    public String url() {
        return server.url("postgres");
    }

    /**
     * Who may do everything there.
     *
     * @return the user's name
     */
    public String user() {
        return Server.USER;
    }

    /**
     * The password that goes with {@link #user()}.
     *
     * @return the empty text: the server trusts everybody on this machine
     */
    public String password() {
        return "";
    }

    /**
     * Makes one more database on the same server, empty.
     *
     * @return where JDBC finds it
     * @throws StoreException when the server is not running
     */
    public String newDatabaseUrl() {
        String name =
                "rowan_" + DATABASES.incrementAndGet() + "_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        server.run("create database " + name + " template template0");
        return server.url(name);
    }

    /**
     * Makes one more database on the same server, empty, and a store on it.
     *
     * @return the store, which is closed with this one at the latest
     * @throws StoreException when the server is not running
     */
    public Postgres newDatabase() {
        Postgres other = connect(newDatabaseUrl());
        others.add(other);
        return other;
    }

    /**
     * What reaches the server, for tests that count.
     *
     * @return the log, of all its databases
     * @throws IllegalStateException when it was started without {@link ServerOptions#logStatements()}
     */
    public StatementLog statements() {
        if (!server.options().statementsLogged()) {
            throw new IllegalStateException("this server keeps no statements; start it with"
                    + " EmbeddedPostgres.start(ServerOptions.throwAway().logStatements())");
        }
        return new StatementLog(server.log());
    }

    /**
     * The server's process.
     *
     * @return its number on this machine
     * @throws StoreException when it is not running
     */
    public long pid() {
        return server.pid();
    }

    /**
     * Ends the server as a power cut does, for tests of what remains. Nobody is told; the store stays, without a server.
     *
     * @throws StoreException when it is not running
     */
    public void kill() {
        server.kill();
    }

    /**
     * Starts the server again after {@link #kill()}, at the same address, on what the disk holds.
     *
     * @throws StoreException when it cannot start, with the reason and the way out
     */
    public void restart() {
        server.restart();
    }

    @Override
    public Set<Capability> lacks() {
        return store.lacks();
    }

    @Override
    public boolean compiles() {
        return true;
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        return store.alone(work);
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        return store.transaction(options, work);
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : store.unwrap(type);
    }

    @Override
    public void close() {
        others.forEach(Postgres::close);
        store.close();
        server.close();
    }

    private Postgres connect(String url) {
        return Postgres.connect(url, user(), password());
    }
}
