package br.com.connectenergy.local.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A loopback TCP relay between two parts whose network can be made slow, thin, torn or dead, and healed again. */
public final class TcpProxy implements AutoCloseable {
    private static final Duration CLOSED_WITHIN = Duration.ofSeconds(5);

    private final ServerSocket listener;
    private final InetSocketAddress target;
    private final Set<Relay> relays = ConcurrentHashMap.newKeySet();
    private final Thread acceptor;
    private volatile Network network = Network.HEALTHY;

    private TcpProxy(ServerSocket listener, InetSocketAddress target) {
        this.listener = listener;
        this.target = target;
        this.acceptor =
                Thread.ofVirtual().name("tcp-proxy-" + listener.getLocalPort()).unstarted(this::accept);
    }

    /** Listens on a port (0 = any free one) and relays to a port of this machine. */
    public static TcpProxy start(int port, int targetPort) {
        try {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            ServerSocket listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(loopback, port), 200);
            TcpProxy proxy = new TcpProxy(listener, new InetSocketAddress(loopback, targetPort));
            proxy.acceptor.start();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("No proxy on port " + port, e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Every piece of data arrives this much later. */
    public void latency(Duration delay) {
        network = network.withLatency(delay);
    }

    /** At most so many bytes a second pass, per connection and direction. */
    public void bandwidth(int bytesPerSecond) {
        network = network.withBytesPerSecond(bytesPerSecond);
    }

    /** Data is passed on in pieces of at most so many bytes. */
    public void slice(int bytes) {
        network = network.withSlice(bytes);
    }

    /** Connections stay open and swallow everything. */
    public void blackHole() {
        network = network.withMode(Network.Mode.BLACK_HOLE);
    }

    /** Open connections are torn with a reset, new ones are torn at once. */
    public void cut() {
        network = network.withMode(Network.Mode.CUT);
        resetConnections();
    }

    /** Open connections are torn with a reset; new ones work. */
    public void resetConnections() {
        relays.forEach(Relay::reset);
    }

    /** The network is as good as new; what a black hole swallowed is lost, so its connections are torn. */
    public void heal() {
        boolean swallowed = network.mode() == Network.Mode.BLACK_HOLE;
        network = Network.HEALTHY;
        if (swallowed) resetConnections();
    }

    public int openConnections() {
        return relays.size();
    }

    /** The port is free when this returns: a socket that a thread waits on is closed by that thread. */
    @Override
    public void close() {
        try {
            listener.close();
            if (!acceptor.join(CLOSED_WITHIN)) throw new IllegalStateException("the proxy's port was not let go");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        resetConnections();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> open(client));
            } catch (IOException e) {
                if (!listener.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void open(Socket client) {
        Relay relay = new Relay(client, () -> network, relays::remove);
        relays.add(relay);
        if (network.mode() == Network.Mode.CUT) {
            relay.reset();
        } else {
            relay.connect(target);
        }
    }
}
