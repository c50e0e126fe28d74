package br.com.connectenergy.providers.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers one step of the talk as it is told, or hangs up there; it keeps every whole mail. */
final class ScriptedSmtp implements AutoCloseable {

    static final String HANG_UP = "hang up";

    private final ServerSocket server;
    private final Map<String, String> script = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();

    ScriptedSmtp() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Steps: GREETING, EHLO, MAIL, RCPT, DATA, END (after the whole mail). */
    void at(String step, String reply) {
        script.put(step, reply);
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            boolean open = reply(out, "GREETING", "220 scripted");
            for (String line = lines.readLine(); open && line != null; line = open ? lines.readLine() : null) {
                String verb = line.length() < 4 ? line : line.substring(0, 4);
                open = switch (verb) {
                    case "EHLO" -> reply(out, "EHLO", "250 scripted");
                    case "MAIL" -> reply(out, "MAIL", "250 ok");
                    case "RCPT" -> reply(out, "RCPT", "250 ok");
                    case "DATA" -> reply(out, "DATA", "354 go on") && (script.containsKey("DATA") || body(lines, out));
                    default -> reply(out, verb, "221 bye");
                };
            }
        } catch (IOException gone) {
            mails.add("broken: " + gone.getClass().getSimpleName());
        }
    }

    private boolean body(BufferedReader lines, OutputStream out) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) {
                mails.add(mail.toString());
                return reply(out, "END", "250 taken");
            }
            mail.append(line).append('\n');
        }
        return false;
    }

    private boolean reply(OutputStream out, String step, String usual) throws IOException {
        String reply = script.getOrDefault(step, usual);
        if (reply.equals(HANG_UP)) {
            return false;
        }
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
