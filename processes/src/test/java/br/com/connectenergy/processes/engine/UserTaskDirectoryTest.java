package br.com.connectenergy.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserTaskDirectoryTest {
    private static final long PROCESS = 2251799813685251L;
    private static final long ELEMENT = 2251799813685350L;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String body = "{\"items\":[]}";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/user-tasks/search", exchange -> {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsTheNumbersOfVersion86() {
        body = """
                {"items":[
                  {"key":1,"elementInstanceKey":7,"state":"COMPLETED","assignee":"ana.admin"},
                  {"key":2251799813685359,"elementInstanceKey":%d,"state":"CREATED","assignee":""}]}""".formatted(ELEMENT);

        assertThat(directory(null).find(PROCESS, "userTask_reviewRegistration", ELEMENT))
                .contains(new UserTask("2251799813685359", "CREATED", null));
        assertThat(requests.getFirst())
                .contains("\"processInstanceKey\":" + PROCESS, "\"elementId\":\"userTask_reviewRegistration\"");
        assertThat(authorizations).containsExactly("null");
    }

    @Test
    void readsTheTextsOfVersion88() {
        body = """
                {"items":[{"userTaskKey":"2251799813685359","elementInstanceKey":"%d",
                  "state":"COMPLETED","assignee":"ana.admin"}]}""".formatted(ELEMENT);

        assertThat(directory(null).completed(PROCESS, "userTask_reviewRegistration", ELEMENT))
                .contains(new UserTask("2251799813685359", "COMPLETED", "ana.admin"));
    }

    @Test
    void anOpenTaskIsNotACompletedOne() {
        body = "{\"items\":[{\"key\":5,\"elementInstanceKey\":%d,\"state\":\"CREATED\"}]}".formatted(ELEMENT);

        assertThat(directory(null).completed(PROCESS, "userTask_reviewRegistration", ELEMENT))
                .isEmpty();
    }

    @Test
    void whatIsNotVisibleYetIsEmpty() {
        assertThat(directory(null).find(PROCESS, "userTask_reviewRegistration", ELEMENT))
                .isEmpty();
    }

    @Test
    void anEngineThatRefusesIsAwayForTheCaller() {
        status = 503;

        assertThatThrownBy(() -> directory(null).find(PROCESS, "userTask_reviewRegistration", ELEMENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("503");
    }

    @Test
    void signsInWhereTheEngineAsksForIt() {
        directory(new EngineSettings.Credentials("relay", "secret"))
                .find(PROCESS, "userTask_reviewRegistration", ELEMENT);

        assertThat(authorizations)
                .containsExactly(
                        "Basic " + Base64.getEncoder().encodeToString("relay:secret".getBytes(StandardCharsets.UTF_8)));
        assertThat(new EngineSettings.Credentials("relay", "secret").toString()).doesNotContain("secret");
    }

    private UserTaskDirectory directory(EngineSettings.@Nullable Credentials credentials) {
        String address = "127.0.0.1:" + server.getAddress().getPort();
        return new UserTaskDirectory(new EngineSearch(new EngineSettings(address, address, true, 24, credentials)));
    }
}
