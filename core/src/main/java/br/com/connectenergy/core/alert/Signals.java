package br.com.connectenergy.core.alert;

import br.com.connectenergy.core.alert.internal.AlertStore;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditFeed;
import br.com.connectenergy.core.shared.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rules: what one event, seen with those before it, says about its subject. */
@Component
class Signals {
    private static final int REMEMBERED = 1_000;
    private static final int HOURS_OF_A_DAY = 24;
    private static final String DEVICE = "device";
    private static final String EVERYBODY = "PLATFORM";

    private final AuditFeed feed;
    private final AlertStore store;

    Signals(AuditFeed feed, AlertStore store) {
        this.feed = feed;
        this.store = store;
    }

    List<Signal> of(AuditEvent event, AlertSettings settings) {
        if (WatchedActions.SIGN_IN_REFUSED.contains(event.action()))
            return found(List.of(
                    burst(AlertKind.SIGN_IN_REFUSED_BURST, WatchedActions.SIGN_IN_REFUSED, event, settings),
                    refusedWave(event, settings)));
        if (WatchedActions.CLIENT_REFUSED.contains(event.action()))
            return found(
                    List.of(burst(AlertKind.CLIENT_REFUSED_BURST, WatchedActions.CLIENT_REFUSED, event, settings)));
        if (WatchedActions.SIGNED_IN.contains(event.action())) return afterSignIn(event, settings);
        return WatchedActions.DOSSIER_READ.contains(event.action())
                ? found(List.of(manyDossiers(event, settings)))
                : List.of();
    }

    private List<Signal> afterSignIn(AuditEvent event, AlertSettings settings) {
        List<AuditEvent> earlier = feed.before(event, WatchedActions.SIGNED_IN, REMEMBERED);
        return found(List.of(newDevice(event, earlier), unusualHour(event, earlier, settings)));
    }

    private Optional<Signal> burst(AlertKind kind, Set<String> refusals, AuditEvent event, AlertSettings settings) {
        Signal signal = aboutSubject(kind, event);
        Instant after = after(signal, event, settings.refusedWithin());
        int refused = feed.countOfSubject(refusals, after, event);
        return refused >= settings.refusedOfSubject() ? Optional.of(signal) : Optional.empty();
    }

    private Optional<Signal> refusedWave(AuditEvent event, AlertSettings settings) {
        Signal signal = new Signal(AlertKind.SIGN_IN_REFUSED_WAVE, EVERYBODY, "sign-in", event.id());
        Instant after = after(signal, event, settings.refusedWithin());
        int refused = feed.count(WatchedActions.SIGN_IN_REFUSED, after, event.id());
        return refused >= settings.refusedOfAll() ? Optional.of(signal) : Optional.empty();
    }

    /** The first device of a person is no news; nor is a device that the trail does not tell. */
    private static Optional<Signal> newDevice(AuditEvent event, List<AuditEvent> earlier) {
        Object device = event.facts().get(DEVICE);
        List<Object> known = earlier.stream()
                .map(AuditEvent::facts)
                .flatMap(facts -> Optional.ofNullable(facts.get(DEVICE)).stream())
                .toList();
        return device == null || known.isEmpty() || known.contains(device)
                ? Optional.empty()
                : Optional.of(aboutSubject(AlertKind.NEW_DEVICE, event));
    }

    /** An hour next to a usual one is usual, too; and nobody has usual hours before some sign-ins. */
    private static Optional<Signal> unusualHour(AuditEvent event, List<AuditEvent> earlier, AlertSettings settings) {
        boolean usual = earlier.stream().anyMatch(other -> apart(hour(event), hour(other)) <= 1);
        return usual || earlier.size() < settings.signInsBeforeHours()
                ? Optional.empty()
                : Optional.of(aboutSubject(AlertKind.UNUSUAL_HOUR, event));
    }

    private Optional<Signal> manyDossiers(AuditEvent event, AlertSettings settings) {
        Signal signal = new Signal(AlertKind.MANY_DOSSIERS, event.actorKind(), event.actorId(), event.id());
        Instant after = after(signal, event, settings.dossiersWithin());
        int dossiers = feed.subjectsOfActor(WatchedActions.DOSSIER_READ, after, event);
        return event.actorKind().equals("STAFF") && dossiers >= settings.dossiersOfPerson()
                ? Optional.of(signal)
                : Optional.empty();
    }

    /** What an admin has looked at and closed is not counted again. */
    private Instant after(Signal signal, AuditEvent event, Duration within) {
        Instant start = event.occurredAt().minus(within);
        return store.lastClosed(signal).filter(start::isBefore).orElse(start);
    }

    private static Signal aboutSubject(AlertKind kind, AuditEvent event) {
        return new Signal(kind, event.subjectType(), event.subjectId(), event.id());
    }

    private static int hour(AuditEvent event) {
        return event.occurredAt().atZone(BusinessCalendar.ZONE).getHour();
    }

    private static int apart(int hour, int other) {
        int distance = Math.abs(hour - other);
        return Math.min(distance, HOURS_OF_A_DAY - distance);
    }

    private static List<Signal> found(List<Optional<Signal>> signals) {
        return signals.stream().flatMap(Optional::stream).toList();
    }
}
