package dev.rowan.benchmarks.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on a port of its own, and joins each connection with one to a server. */
final class Relay implements AutoCloseable {
    /** How the bytes of a connection get across. */
    interface Crossing {
        /** Begins to carry bytes both ways, in threads of its own, and returns. */
        void begin(Socket client, Socket server) throws IOException;
    }

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final Crossing crossing;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Relay(String host, int port, Crossing crossing) {
        this.host = host;
        this.port = port;
        this.crossing = crossing;
        try {
            listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        start("relay", this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket client = listening.accept();
            Socket server = new Socket(host, port);
            for (Socket socket : new Socket[] {client, server}) {
                socket.setTcpNoDelay(true);
                open.add(socket);
            }
            crossing.begin(client, server);
        }
    }

    /** What may fail because someone closed a socket: then it ends. */
    interface Job {
        void run() throws IOException, InterruptedException;
    }

    static Thread start(String name, Job job) {
        Thread thread = new Thread(
                () -> {
                    try {
                        job.run();
                    } catch (IOException | InterruptedException closed) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** What a JDBC URL becomes when it goes through a port here. */
    static String through(String url, int port) {
        URI uri = uri(url);
        return "jdbc:postgresql://localhost:" + port + uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** Where a JDBC URL leads. */
    static URI uri(String url) {
        return URI.create(url.substring("jdbc:".length()));
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
