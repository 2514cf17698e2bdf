package dev.rowan.benchmarks.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** What one connection says, both ways. Told before it is passed on, so that no answer can be overtaken. */
final class Talk {
    /** The body of a request for encryption; that of a real start is longer. */
    private static final int ENCRYPTION_REQUEST = 4;

    private final AtomicLong statements;
    private final AtomicLong roundTrips;
    private final Messages fromClient = new Messages(false, this::client);
    private final Messages fromServer = new Messages(true, this::server);
    private boolean started;
    private boolean refusalDue;
    private boolean idle;
    private boolean unfinished;
    private int answersDue;

    Talk(AtomicLong statements, AtomicLong roundTrips) {
        this.statements = statements;
        this.roundTrips = roundTrips;
    }

    void begin(Socket client, Socket server) {
        Relay.start("client", () -> carry(client, server, fromClient));
        Relay.start("server", () -> carry(server, client, fromServer));
    }

    private void carry(Socket from, Socket to, Messages messages) throws IOException {
        byte[] buffer = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hear(messages, buffer, read);
                out.write(buffer, 0, read);
            }
        }
    }

    private synchronized void hear(Messages messages, byte[] buffer, int read) {
        if (messages == fromServer && refusalDue) {
            if (buffer[0] != 'N' || read != 1) {
                throw new IllegalStateException("an encrypted connection cannot be counted; set sslmode=disable");
            }
            refusalDue = false;
            return;
        }
        messages.chunk(buffer, read);
    }

    private void client(int type) {
        if (!started) {
            if (type == ENCRYPTION_REQUEST) {
                refusalDue = true;
            } else {
                started = true;
                answersDue = 1;
                fromClient.beTyped();
            }
            return;
        }
        if (idle && type != 'X') {
            idle = false;
            roundTrips.incrementAndGet();
        }
        if (type == 'E' || type == 'Q' || type == 'F') {
            statements.incrementAndGet();
        }
        if (type == 'S' || type == 'Q' || type == 'F') {
            answersDue++;
            unfinished = false;
        } else if ("PBDEC".indexOf(type) >= 0) {
            unfinished = true;
        }
    }

    /** An answer may come while the client is still sending what belongs together with its question: a begin's, for one. */
    private void server(int type) {
        if (type == 'Z') {
            answersDue--;
            idle = answersDue == 0 && !unfinished;
        } else if (type == 'G') {
            idle = true;
        }
    }
}
