package dev.rowan.benchmarks.proxy;

import java.io.IOException;

/** The delaying proxy as a process of its own; it ends with its standard input. */
public final class DelayMain {
    private DelayMain() {}

    /** Takes host, port and the microseconds of one direction; says on which port it listens. */
    public static void main(String[] words) throws IOException {
        Delay delay = new Delay(Long.parseLong(words[2]) * 1_000);
        try (Relay relay = new Relay(words[0], Integer.parseInt(words[1]), delay)) {
            System.out.println(relay.port());
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
