package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The live feed of one company, as the portal's page hears it, and the answers that the company gives. */
final class CompanyScreen implements TaskPace.Screen {
    private static final String PROTOCOL = "connectenergy.live.v1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private record Opened(long taskId, long nanos) {}

    private final InboxDoors doors;
    private final BlockingQueue<Opened> opened = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> listening = new CompletableFuture<>();
    private final WebSocket socket;
    private long current;

    CompanyScreen(OwnWorld world, InboxDoors doors, InboxChain chain) {
        this.doors = doors;
        Applicant applicant = world.outside().applicant();
        applicant.open("PME");
        RegistrationId company = RegistrationId.of(applicant.id());
        URI portal = world.outside().urls().portal();
        String ticket = doors.tickets().issue(company).value();
        this.socket = HTTP.newWebSocketBuilder()
                .subprotocols(PROTOCOL, ticket)
                .header("Origin", world.world().settings().portalUrl())
                .buildAsync(URI.create("ws://" + portal.getAuthority() + "/api/v1/live"), new Ear())
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
        // the first heartbeat says where the feed begins: whatever opens from now on is heard
        listening.orTimeout(10, TimeUnit.SECONDS).join();
        chain.start(company.toString());
    }

    @Override
    public long seen() throws InterruptedException {
        Opened next = opened.poll(60, TimeUnit.SECONDS);
        if (next == null) throw new IllegalStateException("no successor within a minute of " + current);
        current = next.taskId();
        return next.nanos();
    }

    /** The relay looks the engine's task up by itself. */
    @Override
    public void prepare() {}

    @Override
    public void answer() {
        doors.tasks().answer(current, Map.of());
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                hear(Json.read(text.toString()), System.nanoTime());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void hear(JsonNode event, long nanos) {
            String kind = event.path("kind").asString("");
            if (kind.equals("HEARTBEAT")) listening.complete(null);
            if (kind.equals("TASK_OPENED"))
                opened.add(new Opened(
                        Long.parseLong(event.path("facts").path("taskId").asString()), nanos));
        }
    }
}
