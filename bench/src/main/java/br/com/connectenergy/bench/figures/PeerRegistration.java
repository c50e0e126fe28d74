package br.com.connectenergy.bench.figures;

import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import io.camunda.client.api.response.ActivatedJob;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The peer: the same process as many write it first. One JDBC row, the engine called straight after the commit, the
 * registry asked in the job; no HTTP door, no outbox, no document, no e-mail, no audit, so nothing survives a crash
 * between the two.
 */
final class PeerRegistration implements AutoCloseable {
    private static final String TABLE = """
            create schema if not exists peer;
            create table if not exists peer.registration (
              id uuid primary key, cnpj text not null, legal_name text not null, email text not null,
              state text not null, registry text);
            """;
    private final BlockingQueue<Connection> pool;
    private final URI simulators;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Company> companies = new ConcurrentHashMap<>();

    PeerRegistration(DataSource database, URI simulators, int connections) throws SQLException {
        this.simulators = simulators;
        this.pool = new ArrayBlockingQueue<>(connections);
        for (int i = 0; i < connections; i++) pool.add(database.getConnection());
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    Map<String, Function<ActivatedJob, Map<String, Object>>> effects() {
        return Map.of(
                RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF,
                        job -> {
                            write("update peer.registration set state = 'EMAIL_PENDING' where id = ?::uuid", id(job));
                            return Map.of();
                        },
                RegistrationVerificationBpmn.LOOK_UP_COMPANY,
                        job -> {
                            String entry = look(id(job));
                            write(
                                    "update peer.registration set state = 'VERIFYING', registry = ? where id = ?::uuid",
                                    entry,
                                    id(job));
                            return RegistrationBench.CLEAN_FACTS;
                        },
                RegistrationVerificationBpmn.APPROVE,
                        job -> {
                            write("update peer.registration set state = 'APPROVED' where id = ?::uuid", id(job));
                            return Map.of();
                        });
    }

    void insert(String id, Company company) {
        companies.put(id, company);
        write(
                "insert into peer.registration (id, cnpj, legal_name, email, state) values (?::uuid, ?, ?, ?, 'DRAFT')",
                id,
                company.cnpj(),
                company.legalName(),
                company.email());
    }

    private String look(String id) {
        Company company = companies.get(id);
        if (company == null) throw new IllegalStateException("unknown registration " + id);
        URI entry = simulators.resolve("/api/cnpj/v1/" + company.cnpj());
        try {
            return http.send(HttpRequest.newBuilder(entry).build(), BodyHandlers.ofString())
                    .body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void write(String sql, String... values) {
        try {
            Connection connection = pool.take();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
                statement.executeUpdate();
            } finally {
                pool.add(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the peer's database refused", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String id(ActivatedJob job) {
        return String.valueOf(job.getVariablesAsMap().get("registrationId"));
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : pool) connection.close();
        http.close();
    }
}
