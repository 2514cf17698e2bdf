package dev.rowan.benchmarks.proxy;

import java.util.function.IntConsumer;

/** Finds the messages of PostgreSQL's protocol, version 3, in chunks that were cut anywhere. */
final class Messages {
    private final IntConsumer seen;
    private boolean typed;
    private final byte[] head = new byte[5];
    private int have;
    private long skip;

    /** @param typed whether a message begins with its type; what a client begins with does not. */
    Messages(boolean typed, IntConsumer seen) {
        this.typed = typed;
        this.seen = seen;
    }

    /** Tells the type of each message when it begins, or the size of its body when it has none. */
    void chunk(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            if (skip > 0) {
                long step = Math.min(skip, length - at);
                skip -= step;
                at += (int) step;
            } else {
                head[have++] = bytes[at++];
                if (have == (typed ? 5 : 4)) {
                    skip = size(typed ? 1 : 0) - 4L;
                    have = 0;
                    seen.accept(typed ? head[0] : (int) skip);
                }
            }
        }
    }

    /** From now on each message has a type. */
    void beTyped() {
        typed = true;
    }

    private int size(int from) {
        return (head[from] & 255) << 24
                | (head[from + 1] & 255) << 16
                | (head[from + 2] & 255) << 8
                | head[from + 3] & 255;
    }
}
