package br.com.connectenergy.local.testworld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.local.staff.StaffPerson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestWorldProcessIT {
    private final TestWorld world = TestWorld.get();

    @Test
    void everyClockMovesForwardTogether() {
        List<Duration> moved = new ArrayList<>();
        world.onTravel(moved::add);
        Instant before = world.now();

        world.travel(Duration.ofMinutes(90));

        assertThat(world.now()).isAfterOrEqualTo(before.plus(Duration.ofMinutes(90)));
        assertThat(moved).containsExactly(Duration.ofMinutes(90));
        assertThatThrownBy(() -> world.travel(Duration.ofMinutes(-1))).hasMessageContaining("forward only");
    }

    @Test
    void everyPersonOfTheStaffSignsInUnderTheirOwnName() throws Exception {
        for (StaffPerson person : StaffPerson.all()) {
            assertThat(signIn(person.username(), person.password()))
                    .as(person.username())
                    .isEqualTo(204);
        }
        assertThat(signIn("marta.mediadora", "guess")).isEqualTo(401);
    }

    private int signIn(String username, String password) throws IOException, InterruptedException {
        URI login = URI.create(world.webappsUrl() + "/api/login?username=" + username + "&password=" + password);
        HttpRequest request = HttpRequest.newBuilder(login)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
