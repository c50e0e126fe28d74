package br.com.connectenergy.local.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.local.http.JsonServer;
import br.com.connectenergy.local.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCrypt;

class StaffDirectoryTest {
    private static final String INDEX = "/operate-user-1.2.0_";
    private final Set<String> users = new ConcurrentSkipListSet<>(List.of("demo", "view", "act", "ana.admin"));
    private final List<String> written = new ArrayList<>();
    private JsonServer store;

    @BeforeEach
    void startAStore() throws Exception {
        store = new JsonServer(0)
                .on(INDEX + "/_search", exchange -> {
                    String id =
                            JsonServer.body(exchange).at("/query/ids/values/0").asString();
                    return Reply.json(200, "{\"hits\":{\"total\":{\"value\":" + (users.contains(id) ? 1 : 0) + "}}}");
                })
                .on(INDEX + "/_doc/", exchange -> {
                    String id = exchange.getRequestURI().getPath().substring((INDEX + "/_doc/").length());
                    if (exchange.getRequestMethod().equals("DELETE")) users.remove(id);
                    else written.add(JsonServer.body(exchange).get("userId").asString());
                    return Reply.json(200, "{}");
                })
                .on(INDEX + "/_refresh", exchange -> Reply.json(200, "{}"))
                .start();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void everyPersonMissingIsAdmittedAndNobodyTwice() {
        directory().admitStaff();

        assertThat(written).containsExactlyInAnyOrder("bruno.admin", "marta.mediadora", "otavio.operador");
    }

    @Test
    void theDefaultUsersAreDismissed() {
        directory().dismissDefaultUsers();

        assertThat(users).containsExactly("ana.admin");
    }

    @Test
    void theDocumentSignsInWithThePasswordAndShowsTheName() {
        Map<String, Object> marta = StaffDirectory.document(StaffPerson.MARTA);

        assertThat(marta)
                .containsEntry("userId", "marta.mediadora")
                .containsEntry("displayName", "Marta Moura")
                .containsEntry("roles", List.of("OPERATOR"));
        String hash = String.valueOf(marta.get("password"));
        assertThat(hash).startsWith("{bcrypt}");
        assertThat(BCrypt.checkpw("marta.mediadora-local-2026", hash.substring(8)))
                .isTrue();
    }

    private StaffDirectory directory() {
        return new StaffDirectory("http://127.0.0.1:" + store.port());
    }
}
