package br.com.connectenergy.core.live;

import br.com.connectenergy.core.live.internal.EventStore;
import br.com.connectenergy.core.live.internal.PendingEvents;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What moved for a company, written with the change itself and read by every screen that shows it. */
@Component
public class CompanyFeed {
    private final EventStore store;
    private final PendingEvents pending;
    private final Clock clock;

    CompanyFeed(EventStore store, PendingEvents pending, Clock clock) {
        this.store = store;
        this.pending = pending;
        this.clock = clock;
    }

    /** Becomes visible with the transaction of the change, or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(RegistrationId registrationId, CompanyEventKind kind, Map<String, Object> facts) {
        pending.add(new CompanyEvent(registrationId, 0, kind, facts, Moment.of(clock)));
    }

    /** In order and complete: an event that becomes visible later has a higher id than all of these. */
    @Transactional(readOnly = true)
    public List<CompanyEvent> after(RegistrationId registrationId, long id, int max) {
        return store.after(registrationId, id, max);
    }

    /** 0 while nothing ever moved. */
    @Transactional(readOnly = true)
    public long lastId(RegistrationId registrationId) {
        return store.lastId(registrationId);
    }

    /** Forgets at most so many events of before the moment and answers how many; numbers are never given again. */
    @Transactional
    public int forgetBefore(Instant moment, int max) {
        return store.deleteBefore(moment, max);
    }
}
