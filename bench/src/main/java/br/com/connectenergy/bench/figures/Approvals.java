package br.com.connectenergy.bench.figures;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Asks PostgreSQL, for everybody at once, which of the awaited registrations are approved. */
final class Approvals implements AutoCloseable {
    private static final String APPROVED = "select id from registration where state = 'APPROVED' and id = any (?)";
    private final DataSource database;
    private final Map<UUID, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final Thread asker;
    private volatile boolean open = true;

    Approvals(DataSource database) {
        this.database = database;
        this.asker = Thread.ofVirtual().name("approvals").start(this::askOn);
    }

    void await(String registrationId) {
        CompletableFuture<Void> approval = new CompletableFuture<>();
        awaited.put(UUID.fromString(registrationId), approval);
        approval.orTimeout(120, TimeUnit.SECONDS).join();
    }

    private void askOn() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(APPROVED)) {
            while (open) {
                if (!awaited.isEmpty()) ask(connection, query);
                Thread.sleep(20);
            }
        } catch (SQLException e) {
            awaited.values().forEach(approval -> approval.completeExceptionally(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Connection connection, PreparedStatement query) throws SQLException {
        Array ids = connection.createArrayOf("uuid", awaited.keySet().toArray());
        query.setArray(1, ids);
        try (ResultSet approved = query.executeQuery()) {
            while (approved.next()) {
                CompletableFuture<Void> approval = awaited.remove(approved.getObject(1, UUID.class));
                if (approval != null) approval.complete(null);
            }
        } finally {
            ids.free();
        }
    }

    @Override
    public void close() {
        open = false;
        asker.interrupt();
    }
}
