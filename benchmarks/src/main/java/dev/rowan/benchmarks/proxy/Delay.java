package dev.rowan.benchmarks.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;

/** Delivers each chunk a fixed time after it arrived, in each direction, as a line does that is long and not narrow. */
final class Delay implements Relay.Crossing {
    /** Parking ends late by up to so much. */
    private static final long OVERSLEPT = 80_000;

    private static final Chunk END = new Chunk(new byte[0], 0);

    private record Chunk(byte[] bytes, long due) {}

    private final long nanos;

    Delay(long nanos) {
        this.nanos = nanos;
    }

    @Override
    public void begin(Socket client, Socket server) {
        carry(client, server);
        carry(server, client);
    }

    private void carry(Socket from, Socket to) {
        BlockingQueue<Chunk> under = new ArrayBlockingQueue<>(4_096);
        Relay.start("in", () -> {
            try {
                take(from.getInputStream(), under);
            } finally {
                under.put(END);
            }
        });
        Relay.start("out", () -> {
            try (from;
                    to) {
                deliver(under, to.getOutputStream());
            }
        });
    }

    private void take(InputStream in, BlockingQueue<Chunk> under) throws IOException, InterruptedException {
        byte[] buffer = new byte[65_536];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            under.put(new Chunk(Arrays.copyOf(buffer, read), System.nanoTime() + nanos));
        }
    }

    private static void deliver(BlockingQueue<Chunk> under, OutputStream out) throws IOException, InterruptedException {
        for (Chunk chunk = under.take(); chunk != END; chunk = under.take()) {
            await(chunk.due());
            out.write(chunk.bytes());
        }
    }

    /** The rest of the time is spun, but whoever else needs the core gets it. */
    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            if (left > OVERSLEPT) {
                LockSupport.parkNanos(left - OVERSLEPT);
            } else {
                Thread.yield();
            }
        }
    }
}
