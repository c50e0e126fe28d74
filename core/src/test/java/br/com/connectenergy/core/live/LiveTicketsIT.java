package br.com.connectenergy.core.live;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveTicketsIT {
    private final RegistrationId company = new RegistrationId(UUID.randomUUID());
    private CoreWorld world;
    private LiveTickets tickets;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        tickets = world.door(LiveTickets.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aTicketOpensOnce() {
        SecretToken ticket = tickets.issue(company);

        assertThat(tickets.redeem(ticket.value())).contains(company);
        assertThat(tickets.redeem(ticket.value())).isEmpty();
    }

    @Test
    void aTicketIsGoodForHalfAMinute() {
        SecretToken inTime = tickets.issue(company);
        SecretToken late = tickets.issue(company);
        world.travel(Duration.ofSeconds(29));
        assertThat(tickets.redeem(inTime.value())).contains(company);
        world.travel(Duration.ofSeconds(1));
        assertThat(tickets.redeem(late.value())).isEmpty();
    }

    @Test
    void whatIsNoTicketOpensNothing() {
        assertThat(tickets.redeem("")).isEmpty();
        assertThat(tickets.redeem("' or 1=1")).isEmpty();
        assertThat(tickets.redeem(SecretToken.random().value())).isEmpty();
    }

    @Test
    void theTableKeepsNoTicketAndForgetsOldOnes() {
        SecretToken ticket = tickets.issue(company);
        assertThat(world.sql().fetch("select * from live_ticket").toString()).doesNotContain(ticket.value());
        world.travel(Duration.ofMinutes(1));
        tickets.issue(company);
        assertThat(world.sql().fetchValue("select count(*) from live_ticket")).isEqualTo(1L);
    }
}
