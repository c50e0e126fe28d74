package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.registration.internal.InformationStore;
import br.com.connectenergy.core.registration.internal.RegistrationStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RN001: what is missing goes back to the company, which has its days to complete it. */
@Component
@Transactional
public class InformationRequests {
    private final Chronicle chronicle;
    private final InformationStore store;
    private final RegistrationStore registrations;
    private final RegistrationSettings settings;
    private final Complements complements;

    InformationRequests(
            Chronicle chronicle,
            InformationStore store,
            RegistrationStore registrations,
            RegistrationSettings settings,
            Complements complements) {
        this.chronicle = chronicle;
        this.store = store;
        this.registrations = registrations;
        this.settings = settings;
        this.complements = complements;
    }

    /** Process side: asks the company; a repeat answers the request that is open. */
    public OpenedInformationRequest request(RegistrationId id, List<String> reasons) {
        Registration registration = chronicle.lock(id);
        Optional<InformationRequest> open = store.latest(id).filter(InformationRequest::isOpen);
        if (open.isPresent()) return opened(open.get());
        Instant now = chronicle.now();
        List<String> why = Reasons.checked(reasons);
        int round = store.latest(id).map(InformationRequest::round).orElse(0) + 1;
        InformationRequest request = new InformationRequest(round, why, now, settings.informationDue(now), null, null);
        Registration saved = chronicle.save(
                registration.needingInformation(why),
                Chronicle.VERIFICATION,
                "INFORMATION_REQUESTED",
                Map.of("round", round, "reasons", why, "dueAt", request.dueAt().toString()));
        store.insert(id, request);
        chronicle.tell(
                saved,
                NotificationKind.INFORMATION_REQUESTED,
                Map.of(
                        "reasons",
                        String.join(",", why),
                        "dueAt",
                        request.dueAt().toString()));
        return opened(request);
    }

    /** Process side: true when the company itself answered; verification then begins again. */
    public boolean take(RegistrationId id) {
        Registration registration = chronicle.lock(id);
        Optional<InformationRequest> latest = store.latest(id);
        if (latest.isEmpty() || latest.get().answeredAt() == null) return false;
        if (!latest.get().isOpen()) return true;
        int round = latest.get().round();
        chronicle.save(
                registration.informationTaken(), Chronicle.VERIFICATION, "INFORMATION_TAKEN", Map.of("round", round));
        store.markTaken(id, round, chronicle.now());
        return true;
    }

    /** Company side: completes the registration and answers the task; judged here, before the engine hears of it. */
    public Registration complement(Actor actor, RegistrationId id, long taskKey, RegistrationDraft changes) {
        Registration registration = chronicle.lock(actor, id);
        InformationRequest request = store.latest(id)
                .filter(open -> registration.state() == RegistrationState.NEED_INFO)
                .filter(open -> open.acceptsAnswerAt(chronicle.now()))
                .orElseThrow(() -> RegistrationError.REGISTRATION_NOT_WAITING_FOR_INFORMATION.refuse());
        Registration complemented = complements.apply(registration, taskKey, changes);
        Registration saved = chronicle.save(complemented, actor, "INFORMATION_GIVEN", Map.of("round", request.round()));
        store.markAnswered(id, request.round(), chronicle.now());
        complements.answer(taskKey);
        return saved;
    }

    /** The request that the company still has to answer, or whose answer is on its way. */
    @Transactional(readOnly = true)
    public Optional<InformationRequest> current(Actor actor, RegistrationId id) {
        registrations
                .find(id)
                .orElseThrow(() -> RegistrationError.REGISTRATION_NOT_FOUND.refuse())
                .visibleTo(actor);
        return store.latest(id).filter(InformationRequest::isOpen);
    }

    private static OpenedInformationRequest opened(InformationRequest request) {
        return new OpenedInformationRequest(
                request.round(), request.dueAt(), request.dueAt().plus(RegistrationSettings.RELAY_GRACE));
    }
}
