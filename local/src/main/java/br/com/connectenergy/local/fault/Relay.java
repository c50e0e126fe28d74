package br.com.connectenergy.local.fault;

import br.com.connectenergy.local.process.DetachedProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One proxied connection: a virtual thread for each direction. */
final class Relay {
    private static final int BUFFER = 16 * 1024;

    private final Socket client;
    private final Socket server = new Socket();
    private final Supplier<Network> network;
    private final Consumer<Relay> ended;

    Relay(Socket client, Supplier<Network> network, Consumer<Relay> ended) {
        this.client = client;
        this.network = network;
        this.ended = ended;
    }

    void connect(InetSocketAddress target) {
        try {
            server.connect(target, 5000);
            Thread.ofVirtual().start(() -> pump(server, client));
            pump(client, server);
        } catch (IOException e) {
            reset();
        }
    }

    /** Both sides see a reset, not an orderly end. */
    void reset() {
        close(client);
        close(server);
        ended.accept(this);
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) pass(buffer, count, out);
            to.shutdownOutput();
            if (from.isOutputShutdown()) end();
        } catch (IOException e) {
            reset();
        }
    }

    private void pass(byte[] buffer, int count, OutputStream out) throws IOException {
        Network now = network.get();
        if (now.mode() == Network.Mode.BLACK_HOLE) return;
        if (!now.latency().isZero()) DetachedProcess.pause(now.latency());
        int piece = now.slice() > 0 ? now.slice() : count;
        for (int from = 0; from < count; from += piece) {
            int length = Math.min(piece, count - from);
            throttle(now, length);
            out.write(buffer, from, length);
            out.flush();
        }
    }

    private static void throttle(Network now, int bytes) {
        if (now.bytesPerSecond() > 0)
            DetachedProcess.pause(Duration.ofNanos(bytes * 1_000_000_000L / now.bytesPerSecond()));
    }

    private void end() throws IOException {
        client.close();
        server.close();
        ended.accept(this);
    }

    private static void close(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (SocketException e) {
            // already closed: nothing is left to reset
        }
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
