package br.com.connectenergy.bench.figures;

import br.com.connectenergy.local.demo.drive.Inbox;
import br.com.connectenergy.local.demo.drive.Inbox.Message;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Reads the inbox in one place and hands each one-time token to whoever waits for that address. */
final class ProofLinks implements AutoCloseable {
    private final Inbox inbox;
    private final Map<String, CompletableFuture<String>> tokens = new ConcurrentHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Thread reader;
    private volatile boolean open = true;

    ProofLinks(Inbox inbox) {
        this.inbox = inbox;
        this.reader = Thread.ofVirtual().name("proof-links").start(this::readOn);
    }

    String await(String address) {
        try {
            return token(address).orTimeout(60, TimeUnit.SECONDS).join();
        } finally {
            tokens.remove(address);
        }
    }

    private CompletableFuture<String> token(String address) {
        return tokens.computeIfAbsent(address.toLowerCase(Locale.ROOT), key -> new CompletableFuture<>());
    }

    private void readOn() {
        while (open) {
            for (Message message : inbox.newest(200)) {
                if (read.add(message.messageId())) message.token().ifPresent(token -> hand(message, token));
            }
            try {
                Thread.sleep(40);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void hand(Message message, String token) {
        message.recipients().forEach(address -> token(address).complete(token));
    }

    @Override
    public void close() {
        open = false;
        reader.interrupt();
    }
}
