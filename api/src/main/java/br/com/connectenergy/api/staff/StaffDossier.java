package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.registration.RegistrationView;
import br.com.connectenergy.api.registration.RegistrationViews;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.registration.ConsentPurpose;
import br.com.connectenergy.core.registration.ConsentRecord;
import br.com.connectenergy.core.registration.Dossier;
import br.com.connectenergy.core.registration.InformationRequest;
import br.com.connectenergy.core.registration.StaffNote;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything staff may see of one registration; opening it was audited. */
record StaffDossier(
        RegistrationView registration,
        @Nullable RegistryView registry,
        List<RegistryView.Difference> differences,
        List<ReviewView> reviews,
        List<InformationView> informationRequests,
        List<ConsentView> consents,
        List<NoteView> notes,
        List<HistoryEntry> history,
        @Nullable String processInstanceKey) {

    static StaffDossier of(Dossier dossier) {
        Optional<RegistryView> registry = RegistryView.latest(dossier.snapshots());
        return new StaffDossier(
                RegistrationViews.view(dossier.registration(), dossier.documents(), List.of(), null),
                registry.orElse(null),
                registry.map(view -> view.differencesFrom(dossier.registration().profile()))
                        .orElse(List.of()),
                ReviewView.of(dossier),
                dossier.informationRequests().stream().map(InformationView::of).toList(),
                dossier.consents().stream().map(ConsentView::of).toList(),
                dossier.notes().stream().map(NoteView::of).toList(),
                dossier.history().stream().map(HistoryEntry::of).toList(),
                Optional.ofNullable(dossier.registration().milestones().processInstanceKey())
                        .map(key -> Long.toString(key))
                        .orElse(null));
    }

    /** What the company was asked to complete, and when it answered. */
    record InformationView(
            int round,
            List<String> reasons,
            Instant requestedAt,
            Instant dueAt,
            @Nullable Instant answeredAt) {

        static InformationView of(InformationRequest request) {
            return new InformationView(
                    request.round(), request.reasons(), request.requestedAt(), request.dueAt(), request.answeredAt());
        }
    }

    /** One recorded wish about an optional purpose; the last one of a purpose counts. */
    @Schema(name = "ConsentRecord")
    record ConsentView(ConsentPurpose purpose, boolean granted, String termsVersion, Instant recordedAt) {

        static ConsentView of(ConsentRecord wish) {
            return new ConsentView(wish.purpose(), wish.granted(), wish.termsVersion(), wish.recordedAt());
        }
    }

    /** What a staff member wrote about the registration. */
    record NoteView(Instant at, String author, String text) {

        static NoteView of(StaffNote note) {
            return new NoteView(note.writtenAt(), note.username(), note.body());
        }
    }

    /** One line of the audit trail. */
    record HistoryEntry(Instant at, String actor, String action, Map<String, Object> facts) {

        static HistoryEntry of(AuditEvent event) {
            return new HistoryEntry(
                    event.occurredAt(), event.actorKind() + ":" + event.actorId(), event.action(), event.facts());
        }
    }
}
