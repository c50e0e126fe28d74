package br.com.connectenergy.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::echo);
        proxy = TcpProxy.start(0, echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void relaysUnchanged() throws IOException {
        try (Socket socket = connect()) {
            assertThat(ask(socket, "bom dia")).isEqualTo("bom dia");
            assertThat(proxy.openConnections()).isEqualTo(1);
        }
    }

    @Test
    void latencyDelaysBothDirections() throws IOException {
        try (Socket socket = connect()) {
            proxy.latency(Duration.ofMillis(150));
            long begin = System.nanoTime();
            ask(socket, "oi");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        }
    }

    @Test
    void bandwidthAndSlicesSlowDownAndLoseNothing() throws IOException {
        try (Socket socket = connect()) {
            proxy.bandwidth(10_000);
            proxy.slice(100);
            long begin = System.nanoTime();
            assertThat(ask(socket, "x".repeat(2_000))).hasSize(2_000);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void aBlackHoleAnswersNothingUntilItHeals() throws IOException {
        try (Socket socket = connect()) {
            proxy.blackHole();
            socket.setSoTimeout(300);
            assertThatThrownBy(() -> ask(socket, "oi")).isInstanceOf(SocketTimeoutException.class);
        }
        proxy.heal();
        try (Socket socket = connect()) {
            assertThat(ask(socket, "oi")).isEqualTo("oi");
        }
    }

    @Test
    void aCutResetsOldAndNewConnectionsUntilItHeals() throws IOException {
        try (Socket socket = connect()) {
            ask(socket, "oi");
            proxy.cut();
            assertThatThrownBy(() -> ask(socket, "oi")).isInstanceOf(IOException.class);
        }
        try (Socket socket = connect()) {
            assertThatThrownBy(() -> ask(socket, "oi")).isInstanceOf(IOException.class);
        }
        proxy.heal();
        try (Socket socket = connect()) {
            assertThat(ask(socket, "oi")).isEqualTo("oi");
        }
    }

    @Test
    void aClosedProxyIsNobody() {
        proxy.close();

        assertThatThrownBy(this::connect).isInstanceOf(SocketException.class);
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static String ask(Socket socket, String question) throws IOException {
        socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
        byte[] answer = socket.getInputStream().readNBytes(question.length());
        if (answer.length < question.length()) throw new IOException("the connection ended");
        return new String(answer, StandardCharsets.UTF_8);
    }

    private void echo() {
        while (!echo.isClosed()) {
            try {
                Socket client = echo.accept();
                Thread.ofVirtual().start(() -> {
                    try (client) {
                        client.getInputStream().transferTo(client.getOutputStream());
                    } catch (IOException e) {
                        assertThat(e).isNotNull();
                    }
                });
            } catch (IOException e) {
                return;
            }
        }
    }
}
