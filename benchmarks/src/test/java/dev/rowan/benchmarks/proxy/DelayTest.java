package dev.rowan.benchmarks.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelayTest {
    private ServerSocket echo;

    @BeforeEach
    void listen() throws Exception {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Relay.start("echo", () -> {
            while (true) {
                Socket socket = echo.accept();
                socket.setTcpNoDelay(true);
                Relay.start("echoing", () -> socket.getInputStream().transferTo(socket.getOutputStream()));
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        echo.close();
    }

    @Test
    void what_is_sent_comes_back_in_order_on_each_of_many_connections() throws Exception {
        byte[] sent = new byte[1_000_000];
        new Random(7).nextBytes(sent);
        try (DelayProcess proxy = new DelayProcess(url(), 500, List.of())) {
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Socket socket = new Socket("localhost", Relay.uri(proxy.url()).getPort());
                sockets.add(socket);
                Relay.start("sending", () -> {
                    socket.getOutputStream().write(sent);
                    socket.getOutputStream().flush();
                });
            }
            for (Socket socket : sockets) {
                assertThat(Arrays.equals(socket.getInputStream().readNBytes(sent.length), sent))
                        .isTrue();
                socket.close();
            }
        }
    }

    @Test
    void a_round_trip_takes_as_much_longer_as_was_asked_for() throws Exception {
        try (Relay near = relay(0);
                Relay far = relay(5_000_000)) {
            double[] nearer = roundTrips(near.port());
            double[] further = roundTrips(far.port());

            assertThat(further[0]).as("the shortest, in ms").isGreaterThanOrEqualTo(10);
            assertThat(further[10] - nearer[10])
                    .as("the median's difference, in ms")
                    .isBetween(9.0, 14.0);
        }
    }

    @Test
    void an_end_of_one_side_reaches_the_other() throws Exception {
        try (Relay relay = relay(1_000_000);
                Socket socket = new Socket("localhost", relay.port())) {
            socket.getOutputStream().write(1);
            assertThat(socket.getInputStream().read()).isEqualTo(1);
            echo.close();
            relay.close();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + echo.getLocalPort() + "/any?user=me";
    }

    private Relay relay(long nanos) {
        return new Relay("localhost", echo.getLocalPort(), new Delay(nanos));
    }

    private static double[] roundTrips(int port) throws Exception {
        double[] millis = new double[21];
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            for (int i = -5; i < millis.length; i++) {
                long before = System.nanoTime();
                out.write(7);
                in.read();
                millis[Math.max(0, i)] = (System.nanoTime() - before) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }
}
