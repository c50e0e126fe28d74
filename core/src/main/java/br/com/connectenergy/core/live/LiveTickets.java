package br.com.connectenergy.core.live;

import br.com.connectenergy.core.live.internal.TicketStore;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A ticket opens one live connection of its company, once and soon; we keep its digest only. */
@Component
@Transactional
public class LiveTickets {
    public static final Duration VALIDITY = Duration.ofSeconds(30);

    private final TicketStore store;
    private final Clock clock;

    LiveTickets(TicketStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public SecretToken issue(RegistrationId registrationId) {
        Instant now = Moment.of(clock);
        SecretToken ticket = SecretToken.random();
        store.forgetExpired(now);
        store.insert(ticket.digest(), registrationId, now.plus(VALIDITY));
        return ticket;
    }

    /** Empty for a ticket that is malformed, unknown, used or past its time. */
    public Optional<RegistrationId> redeem(String ticket) {
        return SecretToken.parse(ticket).flatMap(known -> store.use(known.digest(), Moment.of(clock)));
    }
}
