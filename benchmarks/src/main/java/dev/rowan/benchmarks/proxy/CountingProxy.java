package dev.rowan.benchmarks.proxy;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what a driver sends: a statement for each message Execute or Query, and a round trip whenever the client speaks
 * after all that it had asked for was answered.
 */
public final class CountingProxy implements AutoCloseable {
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong roundTrips = new AtomicLong();
    private final Relay relay;
    private final String url;

    /** Stands before the database of a URL from now on. */
    public CountingProxy(String url) {
        URI uri = Relay.uri(url);
        relay = new Relay(
                uri.getHost(),
                uri.getPort() < 0 ? 5432 : uri.getPort(),
                (client, server) -> new Talk(statements, roundTrips).begin(client, server));
        this.url = Relay.through(url, relay.port());
    }

    /** The same database, through this. */
    public String url() {
        return url;
    }

    /** What was counted until now. */
    public Tally tally() {
        return new Tally(statements.get(), roundTrips.get());
    }

    @Override
    public void close() {
        relay.close();
    }
}
