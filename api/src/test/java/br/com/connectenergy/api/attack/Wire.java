package br.com.connectenergy.api.attack;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 as an attacker writes it: every byte of the request is sent as it was given. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 12_000;
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream from;

    Wire(int port) {
        this.port = port;
    }

    /** The answer, or none when the server hung up or kept silent. */
    Reply send(byte[] head, byte @Nullable [] body, boolean withoutBody) {
        boolean reused = socket != null;
        try {
            return once(head, body, withoutBody);
        } catch (IOException broken) {
            close();
            if (!reused) return Reply.none(broken);
        }
        try {
            // a connection that was kept may have been closed meanwhile
            return once(head, body, withoutBody);
        } catch (IOException broken) {
            close();
            return Reply.none(broken);
        }
    }

    private Reply once(byte[] head, byte @Nullable [] body, boolean withoutBody) throws IOException {
        Socket to = connected();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head);
        if (body != null) all.writeBytes(body);
        try {
            to.getOutputStream().write(all.toByteArray());
            to.getOutputStream().flush();
        } catch (IOException answeredBeforeItWasAllSent) {
            return read(withoutBody);
        }
        return read(withoutBody);
    }

    private Socket connected() throws IOException {
        if (socket == null || from == null) {
            Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
            fresh.setSoTimeout(PATIENCE_MILLIS);
            fresh.setTcpNoDelay(true);
            socket = fresh;
            from = new BufferedInputStream(fresh.getInputStream());
            return fresh;
        }
        return socket;
    }

    private Reply read(boolean withoutBody) throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.")) throw new IOException("no HTTP: " + status);
        int code = Integer.parseInt(status.substring(9, 12));
        Reply reply = new Reply(code, new Reply.Headers(), "", "", withoutBody);
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            reply.headers()
                    .add(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        byte[] body = withoutBody || code == 204 || code == 304 ? new byte[0] : body(reply);
        if ("close".equalsIgnoreCase(reply.header("Connection"))) close();
        return reply.holding(new String(body, StandardCharsets.UTF_8));
    }

    private byte[] body(Reply reply) throws IOException {
        if (reply.header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")) return chunks();
        String length = reply.header("Content-Length");
        if (length.isEmpty()) {
            byte[] rest = input().readAllBytes();
            close();
            return rest;
        }
        byte[] body = input().readNBytes(Integer.parseInt(length));
        if (body.length < Integer.parseInt(length)) throw new EOFException("the body was cut off");
        return body;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.writeBytes(input().readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input().read(); next != '\n'; next = input().read()) {
            if (next < 0) throw new EOFException("the server hung up");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private InputStream input() throws IOException {
        if (from == null) throw new EOFException("closed");
        return from;
    }

    @Override
    public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException alreadyGone) {
            // nothing is left to be closed
        }
        socket = null;
        from = null;
    }
}
